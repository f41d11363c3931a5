import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = np.random.RandomState(0).randn(2, 8, 8, 3).astype("float32")
with tf.Graph().as_default(), v1.Session() as session:
    convolved = slim.conv2d(tf.constant(inputs), 6, 3)
    session.run(v1.global_variables_initializer())
    weights, expected = session.run([
        v1.trainable_variables(),
        convolved,
    ])

layers = tf.keras.layers
plain = tf.keras.Sequential([
    layers.Conv2D(6, 3, input_shape=(8, 8, 3))
])
ported = tf.keras.Sequential([
    layers.Conv2D(
        6, 3, padding="same", activation="relu", input_shape=(8, 8, 3)
    )
])
for model in (plain, ported):
    model.set_weights(weights)
print("slim", expected.shape, "Keras", plain.output_shape)
assert plain.predict(inputs, verbose=0).min() < 0 <= expected.min()
np.testing.assert_allclose(
    ported.predict(inputs, verbose=0), expected, rtol=1e-4, atol=1e-5
)
