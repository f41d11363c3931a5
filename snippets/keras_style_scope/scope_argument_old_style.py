import tensorflow as tf

with tf.Graph().as_default():
    cell = tf.compat.v1.nn.rnn_cell.LSTMCell(8)
    state = cell.zero_state(3, tf.float32)
    cell(tf.zeros([3, 5]), state, scope="encoder")
    print([variable.name for variable in cell.weights])
