import tensorflow as tf

stack = tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.LSTMCell(8)])
outputs, state = stack
