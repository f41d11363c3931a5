import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, name):
        super().__init__(name=name)
        self.rnn = cells.MultiRNNCell([
            cells.LSTMCell(8),
            cells.LSTMCell(8),
        ])

    def call(self, inputs, state=None):
        return self.rnn(inputs, state)


with tf.compat.v1.layers.experimental.keras_style_scope():
    first, second = Recurrent("first"), Recurrent("second")
    inputs = tf.zeros([3, 5])
    state = first.rnn.zero_state(3, tf.float32)
    first(inputs, state)
    second(inputs, state)
    assert len(first.weights) > 0
    assert len(second.weights) > 0
    print(
        "two assertions hold:", len(first.weights), len(second.weights)
    )
    assert first.weights != second.weights
