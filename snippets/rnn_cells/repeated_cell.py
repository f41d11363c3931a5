import tensorflow as tf

cell = tf.nn.rnn_cell.LSTMCell(8)
stack = tf.nn.rnn_cell.MultiRNNCell([cell] * 2)
tf.nn.dynamic_rnn(stack, tf.zeros([3, 7, 5]), dtype=tf.float32)
