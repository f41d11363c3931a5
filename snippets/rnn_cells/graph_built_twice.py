import tensorflow as tf

v1 = tf.compat.v1


def network(inputs):
    cells = [
        v1.nn.rnn_cell.BasicLSTMCell(8),
        v1.nn.rnn_cell.BasicLSTMCell(8),
    ]
    outputs, _ = v1.nn.dynamic_rnn(
        v1.nn.rnn_cell.MultiRNNCell(cells), inputs, dtype=tf.float32
    )
    return outputs


with tf.Graph().as_default():
    network(tf.zeros([3, 7, 5]))
    print(v1.trainable_variables()[0].name)
    network(tf.zeros([3, 7, 5]))
