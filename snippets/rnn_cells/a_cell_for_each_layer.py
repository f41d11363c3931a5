import tensorflow as tf

stack = tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.LSTMCell(8) for _ in range(2)])
tf.nn.dynamic_rnn(stack, tf.zeros([3, 7, 5]), dtype=tf.float32)
print([variable.shape.as_list() for variable in tf.trainable_variables()])
