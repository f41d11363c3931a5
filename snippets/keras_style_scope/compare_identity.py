import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell

with tf.compat.v1.layers.experimental.keras_style_scope():
    first, second = cells.LSTMCell(8), cells.LSTMCell(8)
    inputs = tf.zeros([3, 5])
    state = first.zero_state(3, tf.float32)
    first(inputs, state)
    second(inputs, state)
shared = {id(v) for v in first.weights} & {id(v) for v in second.weights}
print("shared variables:", len(shared))
assert not shared
