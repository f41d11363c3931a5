import tensorflow as tf


class Wrapper(tf.nn.rnn_cell.RNNCell):
    def __init__(self, cell):
        super(Wrapper, self).__init__()
        self.cell = cell

    @property
    def state_size(self):
        return self.cell.state_size

    @property
    def output_size(self):
        return self.cell.output_size

    def call(self, inputs, state):
        return self.cell(inputs, state)


cell = Wrapper(tf.nn.rnn_cell.LSTMCell(8))
outputs, _ = tf.nn.dynamic_rnn(cell, tf.zeros([3, 7, 5]), dtype=tf.float32)
print(outputs.shape)
