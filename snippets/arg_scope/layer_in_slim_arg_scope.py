import tensorflow as tf
from tf_slim import arg_scope

with arg_scope([tf.keras.layers.Conv2D], activation="relu"):
    layer = tf.keras.layers.Conv2D(32, 3)
