import tensorflow as tf
from tensorflow.python.keras import backend as K

tf.keras.backend.set_floatx("float64")
print("tf.keras:", tf.keras.backend.floatx())
print("tensorflow.python.keras:", K.floatx())
