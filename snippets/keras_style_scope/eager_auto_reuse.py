import tensorflow as tf

v1 = tf.compat.v1
v1.enable_eager_execution()  # TensorFlow 2 does this by itself


def two_layers():
    cell = v1.nn.rnn_cell.MultiRNNCell([
        v1.nn.rnn_cell.LSTMCell(8),
        v1.nn.rnn_cell.LSTMCell(8),
    ])
    cell(tf.zeros([3, 5]), cell.zero_state(3, tf.float32))
    return cell


with v1.variable_scope("models", reuse=v1.AUTO_REUSE):
    first, second = two_layers(), two_layers()
print(
    "shared:", [a is b for a, b in zip(first.weights, second.weights)]
)
