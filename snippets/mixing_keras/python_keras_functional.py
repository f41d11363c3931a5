import tensorflow as tf
from tensorflow.python.keras.layers import Dense

inputs = tf.keras.layers.Input(shape=(3,))
outputs = Dense(2)(inputs)
print(tf.keras.models.Model(inputs, outputs).output_shape)
