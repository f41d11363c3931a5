import tensorflow as tf
from tensorflow.python.keras import backend as K

tf.keras.backend.set_epsilon(1e-5)
print("tf.keras:", tf.keras.backend.epsilon())
print("tensorflow.python.keras:", K.epsilon())
