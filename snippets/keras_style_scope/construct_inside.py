import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell
keras_style_scope = tf.compat.v1.layers.experimental.keras_style_scope


def two_layers():
    return cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])


with tf.Graph().as_default():
    with keras_style_scope():
        first, second = two_layers(), two_layers()
    inputs = tf.zeros([3, 5])
    state = first.zero_state(3, tf.float32)
    first(inputs, state)
    second(inputs, state)
    print(
        "constructed inside, called outside:",
        len(tf.compat.v1.global_variables()),
        "variables",
    )
