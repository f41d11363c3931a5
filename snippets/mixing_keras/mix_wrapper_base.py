import keras
import tensorflow as tf

wrapper = tf.keras.layers.Wrapper(keras.layers.Dense(2))
print(type(wrapper.layer).__name__)
