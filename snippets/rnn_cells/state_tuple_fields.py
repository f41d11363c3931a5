import numpy as np
import tensorflow as tf

tf1 = tf.compat.v1
tf1.disable_eager_execution()
cell = tf1.nn.rnn_cell.LSTMCell(1, initializer=tf1.ones_initializer())
x = tf.constant(np.ones((1, 2, 1)), tf.float32)
_, state = tf1.nn.dynamic_rnn(cell, x, dtype=tf.float32)
with tf1.Session() as session:
    session.run(tf1.global_variables_initializer())
    c, h = session.run([state.c, state.h])
print("c %.4f, h %.4f" % (c[0, 0], h[0, 0]))
