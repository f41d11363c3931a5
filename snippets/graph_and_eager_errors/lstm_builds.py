import tensorflow as tf

x = tf.keras.Input((5, 3))
print(tf.keras.layers.LSTM(2)(x).shape)
