import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers(value):
    cell = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
    start = tf.constant_initializer(value)
    with v1.variable_scope("", initializer=start):
        state = cell.zero_state(3, tf.float32)
        outputs, _ = cell(tf.ones([3, 5]), state)
    return cell, outputs


with tf.Graph().as_default(), v1.Session() as session:
    cell, _ = two_layers(0.1)
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./old")
    old_names = [variable.op.name for variable in cell.weights]

with tf.Graph().as_default(), v1.Session() as session:
    with v1.layers.experimental.keras_style_scope():
        cell, outputs = two_layers(0.0)
    name_map = dict(zip(old_names, cell.weights))
    v1.train.Saver(name_map).restore(session, "./old")
    print("restored, it computes %.4f" % session.run(outputs)[0, 0])
