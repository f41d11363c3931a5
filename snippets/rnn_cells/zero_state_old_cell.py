import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    state = v1.nn.rnn_cell.LSTMCell(8).zero_state(3, tf.float32)
    print([part.shape for part in state])
