import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = np.random.RandomState(0).rand(4, 12, 12, 3).astype("float32")
with tf.Graph().as_default():
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected], activation_fn=tf.nn.elu
    ):
        with slim.arg_scope([slim.conv2d], padding="VALID"):
            net = slim.conv2d(tf.constant(inputs), 8, 3)
            net = slim.conv2d(net, 16, 3, stride=2, padding="SAME")
        logits = slim.fully_connected(
            slim.flatten(net), 5, activation_fn=None
        )
    with v1.Session() as session:
        session.run(v1.global_variables_initializer())
        weights = session.run(v1.trainable_variables())
        outputs = session.run(logits)


def compare(model):
    """Gives the model the network's weights and compares outputs."""
    assert [weight.shape for weight in model.get_weights()] == [
        weight.shape for weight in weights
    ]
    model.set_weights(weights)
    np.testing.assert_allclose(
        model.predict(inputs, verbose=0), outputs, rtol=1e-4, atol=1e-5
    )
    print("equal:", len(weights), "weights, outputs", outputs.shape)


if __name__ == "__main__":
    print([weight.shape for weight in weights], outputs.shape)
