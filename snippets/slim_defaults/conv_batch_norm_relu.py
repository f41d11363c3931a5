import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = np.random.RandomState(0).randn(4, 8, 8, 3).astype("float32")
parameters = {"is_training": False, "decay": 0.9}
with tf.Graph().as_default(), v1.Session() as session:
    with slim.arg_scope(
        [slim.conv2d],
        normalizer_fn=slim.batch_norm,
        normalizer_params=parameters,
    ):
        outputs = slim.conv2d(tf.constant(inputs), 6, 3)
    session.run(v1.global_variables_initializer())
    weights, expected = session.run([v1.global_variables(), outputs])

layers = tf.keras.layers
model = tf.keras.Sequential([
    layers.Conv2D(
        6, 3, padding="same", use_bias=False, input_shape=(8, 8, 3)
    ),
    layers.BatchNormalization(momentum=0.9, scale=False),
    layers.Activation("relu"),
])
print([weight.shape for weight in weights])
assert [weight.shape for weight in model.get_weights()] == [
    weight.shape for weight in weights
]
model.set_weights(weights)
np.testing.assert_allclose(
    model.predict(inputs, verbose=0), expected, rtol=1e-3, atol=1e-4
)
