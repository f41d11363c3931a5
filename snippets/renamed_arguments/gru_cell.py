import tensorflow as tf

cell = tf.nn.rnn_cell.GRUCell(8)
outputs, state = tf.nn.dynamic_rnn(
    cell, tf.zeros((3, 7, 5)), dtype=tf.float32
)
print(outputs.shape, state.shape)
