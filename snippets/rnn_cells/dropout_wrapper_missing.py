import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell
cell = cells.DropoutWrapper(cells.GRUCell(8), output_keep_prob=0.5)
print("dropout", cell.output_size)
