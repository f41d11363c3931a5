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


def count():
    return len(v1.trainable_variables())


for _ in range(2):
    with tf.Graph().as_default():
        network(tf.zeros([3, 7, 5]))
        print("a graph of its own:", count())

with tf.Graph().as_default():
    for scope in ("encoder", "decoder"):
        with v1.variable_scope(scope):
            network(tf.zeros([3, 7, 5]))
    print("two networks, two scopes:", count())

with tf.Graph().as_default():
    for _ in ("training", "inference"):
        with v1.variable_scope("network", reuse=v1.AUTO_REUSE):
            network(tf.zeros([3, 7, 5]))
    print("one network, used twice:", count())
