import tensorflow as tf

cell = tf.nn.rnn_cell.GRUCell(8, state_is_tuple=True)
print(cell.state_size)
