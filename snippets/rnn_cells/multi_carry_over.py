import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
inputs = (
    np.random.RandomState(0).normal(size=[3, 7, 5]).astype("float32")
)


def keras_weights(kernel, bias, forget_bias=1.0):
    i, j, f, o = np.split(kernel, 4, axis=1)
    both = np.concatenate([i, f, j, o], axis=1)
    rows = kernel.shape[0] - kernel.shape[1] // 4
    i, j, f, o = np.split(bias, 4)
    return [
        both[:rows],
        both[rows:],
        np.concatenate([i, f + forget_bias, j, o]),
    ]


with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.MultiRNNCell([
        v1.nn.rnn_cell.BasicLSTMCell(8),
        v1.nn.rnn_cell.BasicLSTMCell(6),
    ])
    old, _ = v1.nn.dynamic_rnn(
        cell, tf.constant(inputs), dtype=tf.float32
    )
    session.run([
        v.assign(tf.random.normal(v.shape, seed=1))
        for v in cell.weights
    ])
    kernel_0, bias_0, kernel_1, bias_1 = session.run(cell.weights)
    expected = session.run(old)

cells = [
    tf.keras.layers.LSTMCell(units, recurrent_activation="sigmoid")
    for units in (8, 6)
]
layer = tf.keras.layers.RNN(
    tf.keras.layers.StackedRNNCells(cells), return_sequences=True
)
entry = tf.keras.Input([7, 5])
model = tf.keras.Model(entry, layer(entry))
layer.set_weights(
    keras_weights(kernel_0, bias_0) + keras_weights(kernel_1, bias_1)
)
outputs = model.predict(inputs, verbose=0)
assert np.abs(outputs - expected).max() < 1e-5
print(outputs.shape, "agrees within 1e-5")
