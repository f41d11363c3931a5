import tensorflow as tf

keras = tf.compat.v1.keras
inputs = keras.layers.Input(shape=(5, 3))
outputs = keras.layers.CuDNNLSTM(4)(inputs)
print(keras.models.Model(inputs, outputs).output_shape)
