import keras
import tensorflow as tf

layer = tf.keras.layers.TimeDistributed(keras.layers.Dense(2))
print(layer(tf.keras.Input((3, 4))).shape)
