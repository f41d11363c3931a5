import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    for _ in range(2):
        v1.nn.dynamic_rnn(
            v1.nn.rnn_cell.LSTMCell(8),
            tf.zeros([3, 7, 5]),
            dtype=tf.float32,
        )
