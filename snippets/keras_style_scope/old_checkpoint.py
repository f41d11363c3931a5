import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers():
    return cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])


with tf.Graph().as_default(), v1.Session() as session:
    cell = two_layers()
    cell(tf.zeros([3, 5]), cell.zero_state(3, tf.float32))
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./old")

with tf.Graph().as_default(), v1.Session() as session:
    with v1.layers.experimental.keras_style_scope():
        cell = two_layers()
        cell(tf.zeros([3, 5]), cell.zero_state(3, tf.float32))
    v1.train.Saver().restore(session, "./old")
