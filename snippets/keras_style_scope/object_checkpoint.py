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
    path = v1.train.Checkpoint(cell=cell).save("./old", session=session)
    before = session.run(outputs)

with tf.Graph().as_default(), v1.Session() as session:
    with v1.layers.experimental.keras_style_scope():
        cell, outputs = two_layers()
    status = v1.train.Checkpoint(cell=cell).restore(path)
    status.assert_consumed().run_restore_ops(session)
    assert np.allclose(session.run(outputs), before, atol=1e-6)
print("restored by structure, whatever the names are")
