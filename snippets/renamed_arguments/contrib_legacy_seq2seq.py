import numpy as np
import tensorflow as tf
from tensorflow.contrib import legacy_seq2seq

cell = tf.nn.rnn_cell.BasicRNNCell(2)
steps = [tf.constant([[0.1, 0.2, 0.3]]), tf.constant([[0.4, 0.5, 0.6]])]
with tf.variable_scope("decoder", initializer=tf.ones_initializer()):
    outputs, _ = legacy_seq2seq.rnn_decoder(
        steps, tf.zeros([1, 2]), cell
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(np.round(session.run(outputs[-1]), 4).tolist())
