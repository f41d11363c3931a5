import tensorflow as tf

cell = tf.compat.v1.nn.rnn_cell.LSTMCell(8)
print("output", cell.output_size)
