import tensorflow as tf


class Wrapper(object):
    def __init__(self, cell):
        self.cell = cell

    def __call__(self, inputs, state):
        return self.cell(inputs, state)


cell = Wrapper(tf.nn.rnn_cell.LSTMCell(8))
tf.nn.dynamic_rnn(cell, tf.zeros([3, 7, 5]), dtype=tf.float32)
