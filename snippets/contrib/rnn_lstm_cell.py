import tensorflow as tf
from tensorflow.contrib import rnn

with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    cell = rnn.MultiRNNCell(
        [rnn.BasicLSTMCell(3), rnn.BasicLSTMCell(3)]
    )
    steps = tf.unstack(tf.ones([1, 4, 2]), axis=1)
    outputs, state = rnn.static_rnn(cell, steps, dtype=tf.float32)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs[-1]).round(4))
