import tensorflow as tf

layer = tf.compat.v1.keras.layers.CuDNNLSTM(4)
print(type(layer).__name__, layer.units)
