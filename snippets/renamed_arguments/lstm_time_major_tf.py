import tensorflow as tf

layer = tf.keras.layers.LSTM(4, time_major=True)
print(layer(tf.zeros((2, 1, 7))).shape)
