import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(5, 3))
outputs = tf.keras.layers.LSTM(4)(inputs)  # tanh, sigmoid: as cuDNN can
print(tf.keras.models.Model(inputs, outputs).output_shape)
