import tensorflow as tf
from tensorflow.contrib import seq2seq

with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    helper = seq2seq.TrainingHelper(tf.ones([1, 3, 2]), [3])
    cell = tf.nn.rnn_cell.GRUCell(2)
    decoder = seq2seq.BasicDecoder(
        cell, helper, tf.zeros([1, 2]), tf.layers.Dense(2)
    )
    outputs, _, lengths = seq2seq.dynamic_decode(decoder)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs.rnn_output)[0, :, 0].round(4))
