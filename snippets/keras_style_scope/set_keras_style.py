import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers():
    return cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])


v1.layers.experimental.set_keras_style()
with v1.layers.experimental.keras_style_scope():
    pass  # leaving the scope does not switch it off either
with tf.Graph().as_default():
    first, second = two_layers(), two_layers()
    inputs = tf.zeros([3, 5])
    state = first.zero_state(3, tf.float32)
    first(inputs, state)
    second(inputs, state)
    print(
        len(first.weights),
        len(second.weights),
        len(v1.global_variables()),
    )
    cells.LSTMCell(8, reuse=True)
