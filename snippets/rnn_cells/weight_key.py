import tensorflow as tf

v1 = tf.compat.v1


def kernel_of(cell):
    v1.nn.dynamic_rnn(cell, tf.zeros([3, 7, 5]), dtype=tf.float32)
    return v1.trainable_variables()[0]


with tf.Graph().as_default(), v1.Session() as session:
    saved = kernel_of(v1.nn.rnn_cell.LSTMCell(8))
    session.run(v1.global_variables_initializer())
    v1.train.Saver([saved]).save(session, "./model")

with tf.Graph().as_default(), v1.Session() as session:
    v1.train.Saver([
        kernel_of(v1.nn.rnn_cell.BasicLSTMCell(8))
    ]).restore(session, "./model")
