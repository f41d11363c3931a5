import tensorflow as tf


class Doubled(tf.nn.rnn_cell.RNNCell):
    def __init__(self, cell):
        super(Doubled, self).__init__()
        self.cell = cell

    @property
    def state_size(self):
        return self.cell.state_size

    @property
    def output_size(self):
        return self.cell.output_size

    def call(self, inputs, state):
        output, state = self.cell(inputs, state)
        return 2 * output, state


with tf.variable_scope(
    "rnn", initializer=tf.constant_initializer(0.1)
), tf.Session() as session:
    cell = Doubled(tf.nn.rnn_cell.LSTMCell(2))
    outputs, _ = tf.nn.dynamic_rnn(
        cell, tf.ones([1, 7, 5]), dtype=tf.float32
    )
    session.run(tf.global_variables_initializer())
    print(["%.3f" % number for number in session.run(outputs)[0, -1]])
