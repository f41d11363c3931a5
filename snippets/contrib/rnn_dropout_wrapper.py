import numpy as np
import tensorflow as tf

cell = tf.contrib.rnn.BasicRNNCell(100, activation=tf.exp)
with tf.variable_scope("", initializer=tf.zeros_initializer()):
    cell = tf.contrib.rnn.DropoutWrapper(cell, output_keep_prob=0.5)
    output, _ = cell(tf.ones([1, 2]), tf.zeros([1, 100]))
with tf.train.MonitoredSession() as session:
    print(np.unique(session.run(output)))
