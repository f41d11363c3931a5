import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
random = np.random.RandomState(0)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
# kernel and bias of two cells
shapes = [(5 + 3, 4 * 3), (4 * 3,), (3 + 2, 4 * 2), (4 * 2,)]
old = [random.normal(size=shape).astype("float32") for shape in shapes]

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.MultiRNNCell([
        v1.nn.rnn_cell.BasicLSTMCell(3),
        v1.nn.rnn_cell.BasicLSTMCell(2),
    ])
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.constant(inputs), dtype=tf.float32
    )
    session.run([
        variable.assign(value)
        for variable, value in zip(cell.weights, old)
    ])
    print([
        round(float(number), 4)
        for number in session.run(outputs)[0, -1]
    ])
