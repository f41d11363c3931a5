import tensorflow as tf

layer = tf.keras.layers.RNN(
    tf.keras.layers.LSTMCell(8), return_sequences=True
)
print(layer(tf.zeros([3, 7, 5])).shape)
