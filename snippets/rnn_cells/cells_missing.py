import tensorflow as tf

cell = tf.compat.v1.nn.rnn_cell.BasicLSTMCell(8)
print(cell.output_size)
