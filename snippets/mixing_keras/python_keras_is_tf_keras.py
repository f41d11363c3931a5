import tensorflow as tf
from tensorflow.python.keras import layers

print("the layer of tf.keras:", layers.Dense is tf.keras.layers.Dense)
