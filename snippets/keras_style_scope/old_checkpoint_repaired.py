import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


def two_layers():
    cell = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
    outputs, _ = cell(tf.ones([3, 5]), cell.zero_state(3, tf.float32))
    return cell, outputs


with tf.Graph().as_default(), v1.Session() as session:
    cell, outputs = two_layers()
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./old")
    before = session.run(outputs)
    old_names = [variable.op.name for variable in cell.weights]

with tf.Graph().as_default(), v1.Session() as session:
    with v1.layers.experimental.keras_style_scope():
        cell, outputs = two_layers()
    name_map = dict(zip(old_names, cell.weights))
    for old, new in name_map.items():
        print(old, "->", new.op.name)
    v1.train.Saver(name_map).restore(session, "./old")
    assert np.allclose(session.run(outputs), before, atol=1e-6)
print("the restored cell computes what the old one did")
