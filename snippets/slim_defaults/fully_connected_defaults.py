import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = np.random.RandomState(0).randn(20, 400).astype("float32")
with tf.Graph().as_default(), v1.Session() as session:
    connected = slim.fully_connected(tf.constant(inputs), 200)
    session.run(v1.global_variables_initializer())
    weights, expected = session.run([
        v1.trainable_variables(),
        connected,
    ])

ported = tf.keras.Sequential([
    tf.keras.layers.Dense(200, activation="relu", input_shape=(400,))
])
limits = [
    np.abs(kernel).max()
    for kernel in (weights[0], ported.get_weights()[0])
]
print(
    "largest initial weight:",
    [round(float(limit), 2) for limit in limits],
)
assert np.allclose(limits, np.sqrt(6 / (400 + 200)), rtol=0.01)
ported.set_weights(weights)
assert expected.min() == 0
np.testing.assert_allclose(
    ported.predict(inputs, verbose=0), expected, rtol=1e-3, atol=1e-4
)
