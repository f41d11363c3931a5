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


with tf.Graph().as_default():
    with tf.compat.v1.variable_scope(
        "models", reuse=tf.compat.v1.AUTO_REUSE
    ):
        first, second = Recurrent("first"), Recurrent("second")
        inputs = tf.zeros([3, 5])
        state = first.rnn.zero_state(3, tf.float32)
        first(inputs, state)
        second(inputs, state)
    shared = [a is b for a, b in zip(first.weights, second.weights)]
    print("shared:", shared)
    print(
        "variables in the graph:", len(tf.compat.v1.global_variables())
    )
    assert all(shared) and len(shared) == 4
