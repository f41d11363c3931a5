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
        with tf.variable_scope(self.name, reuse=tf.AUTO_REUSE):
            return self.rnn(inputs, self.rnn.zero_state(3, tf.float32))[
                0
            ]


first, second = Recurrent("first"), Recurrent("second")
for model in (first, second, first):
    model(tf.zeros([3, 5]))
print([variable.name for variable in tf.global_variables()])
