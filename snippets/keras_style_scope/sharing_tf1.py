import tensorflow as tf

cells = tf.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, name):
        super().__init__(name=name)
        self.rnn = cells.MultiRNNCell([
            cells.LSTMCell(8),
            cells.LSTMCell(8),
        ])

    def call(self, inputs):
        return self.rnn(inputs, self.rnn.zero_state(3, tf.float32))[0]


first, second = Recurrent("first"), Recurrent("second")
with tf.variable_scope("models", reuse=tf.AUTO_REUSE):
    first(tf.zeros([3, 5]))
    second(tf.zeros([3, 5]))
print(
    "shared:",
    [a is b for a, b in zip(first.rnn.weights, second.rnn.weights)],
)
