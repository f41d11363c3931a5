import tensorflow as tf

outputs, _ = tf.nn.dynamic_rnn(
    tf.keras.layers.LSTMCell(8), tf.zeros([3, 7, 5]), dtype=tf.float32
)
print(outputs.shape)
