import tensorflow as tf

with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        cell = tf.compat.v1.nn.rnn_cell.MultiRNNCell([
            tf.compat.v1.nn.rnn_cell.LSTMCell(8)
        ])
        print("the cell is constructed")
        state = cell.zero_state(3, tf.float32)
        cell(tf.zeros([3, 5]), state, scope="encoder")
