import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers():
    return cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])


v1.layers.experimental.set_keras_style()
with tf.Graph().as_default():
    first, second = two_layers(), two_layers()
    state = first.zero_state(3, tf.float32)
    for cell in (first, second):
        cell(tf.zeros([3, 5]), state)
    print([weight.shape.as_list() for weight in second.weights])
    print(len(v1.global_variables()))
