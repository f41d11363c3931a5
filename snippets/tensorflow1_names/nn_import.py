from tensorflow.nn import dynamic_rnn

import tensorflow as tf

with tf.variable_scope("", initializer=tf.ones_initializer()):
    cell = tf.nn.rnn_cell.BasicRNNCell(1)
    _, state = dynamic_rnn(
        cell, tf.constant([[[0.1], [0.2]]]), dtype=tf.float32
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print("%.4f" % session.run(state)[0, 0])
