import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers(value):
    cell = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
    start = tf.constant_initializer(value)
    with v1.variable_scope("", initializer=start):
        state = cell.zero_state(3, tf.float32)
        outputs, _ = cell(tf.ones([3, 5]), state)
    return outputs


with tf.Graph().as_default(), v1.Session() as session:
    two_layers(0.1)
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./old")

with tf.Graph().as_default(), v1.Session() as session:
    outputs = two_layers(0.0)
    v1.train.Saver().restore(session, "./old")
    print("restored, it computes %.4f" % session.run(outputs)[0, 0])
