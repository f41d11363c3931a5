import tensorflow as tf

cell = tf.compat.v1.nn.rnn_cell.GRUCell(8)
print("state", cell.state_size)
