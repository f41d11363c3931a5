import tensorflow as tf
from tensorflow.contrib import legacy_seq2seq


def feed_back(previous, step):
    return previous * 2.0


inputs = [tf.ones([1, 2]) for _ in range(3)]
with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    outputs, state = legacy_seq2seq.rnn_decoder(
        inputs,
        tf.zeros([1, 2]),
        tf.nn.rnn_cell.BasicRNNCell(2),
        feed_back,
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for output in session.run(outputs):
        print(output.round(4))
