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
    cell = v1.nn.rnn_cell.LSTMCell(8)
    old = v1.nn.dynamic_rnn(cell, tf.constant(inputs), dtype=tf.float32)
    session.run([
        v.assign(tf.random.normal(v.shape, seed=1))
        for v in cell.weights
    ])
    kernel, bias = session.run(cell.weights)
    outputs, (c, h) = session.run(old)

entry = tf.keras.Input([7, 5])
layer = tf.keras.layers.LSTM(
    8,
    recurrent_activation="sigmoid",
    return_sequences=True,
    return_state=True,
)
model = tf.keras.Model(entry, layer(entry))
layer.set_weights(keras_weights(kernel, bias))
new_outputs, new_h, new_c = model.predict(inputs, verbose=0)

for ours, theirs in ((new_outputs, outputs), (new_h, h), (new_c, c)):
    assert np.abs(ours - theirs).max() < 1e-5
print("outputs", new_outputs.shape, "and both states agree within 1e-5")
