import numpy as np
import tensorflow as tf
import tf_slim as slim
from default_arguments import WithDefaults, default_arguments

inputs = np.random.RandomState(0).rand(4, 12, 12, 3).astype("float32")
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected], activation_fn=tf.nn.elu
    ):
        with slim.arg_scope([slim.conv2d], padding="VALID"):
            net = slim.conv2d(tf.constant(inputs), 8, 3)
            net = slim.conv2d(net, 16, 3, stride=2, padding="SAME")
        net = slim.fully_connected(
            slim.flatten(net), 5, activation_fn=None
        )
    session.run(tf.compat.v1.global_variables_initializer())
    weights, expected = session.run([
        tf.compat.v1.trainable_variables(),
        net,
    ])

layers = tf.keras.layers
Conv2D, Dense = WithDefaults(layers.Conv2D), WithDefaults(layers.Dense)
x = layers.Input((12, 12, 3))
with default_arguments(Conv2D, Dense, activation="elu"):
    with default_arguments(Conv2D, padding="valid"):
        net = Conv2D(8, 3)(x)
        net = Conv2D(16, 3, strides=2, padding="same")(net)
    net = Dense(5, activation=None)(layers.Flatten()(net))
model = tf.keras.Model(x, net)
print([weight.shape for weight in model.get_weights()])
assert [weight.shape for weight in model.get_weights()] == [
    weight.shape for weight in weights
]
model.set_weights(weights)
np.testing.assert_allclose(
    model.predict(inputs, verbose=0), expected, rtol=1e-4, atol=1e-5
)
