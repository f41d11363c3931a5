import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
random = np.random.RandomState(1)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
kernel, bias = (
    random.normal(size=[5 + 3, 4 * 3]).astype("float32"),
    random.normal(size=[4 * 3]).astype("float32"),
)

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.LSTMCell(3)
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.constant(inputs), dtype=tf.float32
    )
    session.run([
        variable.assign(value)
        for variable, value in zip(cell.weights, [kernel, bias])
    ])
    print([
        round(float(number), 4)
        for number in session.run(outputs)[0, -1]
    ])
