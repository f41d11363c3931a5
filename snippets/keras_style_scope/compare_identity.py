import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell

with tf.compat.v1.layers.experimental.keras_style_scope():
    first = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
    second = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
    inputs = tf.zeros([3, 5])
    state = first.zero_state(3, tf.float32)
    first(inputs, state)
    second(inputs, state)
    assert len(first.weights) > 0
    assert len(second.weights) > 0
    print(
        "two assertions hold:", len(first.weights), len(second.weights)
    )
    assert not {id(v) for v in first.weights} & {
        id(v) for v in second.weights
    }
