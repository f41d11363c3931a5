import tensorflow as tf

cell = tf.nn.rnn_cell.BasicLSTMCell(8)
steps = [tf.zeros([2, 4]) for _ in range(5)]
outputs, state = tf.nn.static_rnn(cell, steps, dtype=tf.float32)
print(len(outputs), outputs[0].shape)
