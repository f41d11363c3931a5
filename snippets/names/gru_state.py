import tensorflow as tf

cell = tf.nn.rnn_cell.GRUCell(8)
print(cell.state_size)
