import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
inputs = (
    np.random.RandomState(0).normal(size=[3, 7, 5]).astype("float32")
)

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.LSTMCell(8)
    old, _ = v1.nn.dynamic_rnn(
        cell, tf.constant(inputs), dtype=tf.float32
    )
    session.run([
        v.assign(tf.random.normal(v.shape, seed=1))
        for v in cell.weights
    ])
    kernel, bias = session.run(cell.weights)
    expected = session.run(old)


def same(order, forget_bias, **options):
    columns = np.concatenate([
        "ijfo".index(gate) * 8 + np.arange(8) for gate in order
    ])
    shift = np.repeat(
        [forget_bias if gate == "f" else 0.0 for gate in order], 8
    )
    layer = tf.keras.layers.LSTM(8, return_sequences=True, **options)
    entry = tf.keras.Input([7, 5])
    model = tf.keras.Model(entry, layer(entry))
    layer.set_weights([
        kernel[:5, columns],
        kernel[5:, columns],
        bias[columns] + shift,
    ])
    return np.allclose(
        model.predict(inputs, verbose=0), expected, atol=1e-5
    )


print(
    "all of it:             ",
    same("ifjo", 1.0, recurrent_activation="sigmoid"),
)
print(
    "gates left as they were:",
    same("ijfo", 1.0, recurrent_activation="sigmoid"),
)
print(
    "forget bias left out:  ",
    same("ifjo", 0.0, recurrent_activation="sigmoid"),
)
print("default activation:    ", same("ifjo", 1.0))
