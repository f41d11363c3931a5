import tensorflow as tf

cell = tf.nn.rnn_cell.BasicRNNCell(2)
outputs = tf.nn.bidirectional_rnn(
    cell, cell, [tf.ones([1, 3])], dtype=tf.float32
)
print(len(outputs))
