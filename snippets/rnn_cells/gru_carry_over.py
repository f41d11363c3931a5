import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
inputs = (
    np.random.RandomState(0).normal(size=[3, 7, 5]).astype("float32")
)

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.GRUCell(8)
    old, _ = v1.nn.dynamic_rnn(
        cell, tf.constant(inputs), dtype=tf.float32
    )
    session.run([
        v.assign(tf.random.normal(v.shape, seed=1))
        for v in cell.weights
    ])
    gates, gates_bias, candidate, candidate_bias = session.run(
        cell.weights
    )
    expected = session.run(old)

r, u = np.split(np.vstack([gates, gates_bias]), 2, axis=1)
both = np.hstack([u, r, np.vstack([candidate, candidate_bias])])
layer = tf.keras.layers.GRU(
    8,
    recurrent_activation="sigmoid",
    reset_after=False,
    return_sequences=True,
)
entry = tf.keras.Input([7, 5])
model = tf.keras.Model(entry, layer(entry))
layer.set_weights([both[:5], both[5:13], both[13]])
outputs = model.predict(inputs, verbose=0)
assert np.abs(outputs - expected).max() < 1e-5
print(outputs.shape, "agrees within 1e-5")
