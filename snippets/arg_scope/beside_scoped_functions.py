import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

inputs = tf.zeros([1, 28, 28, 1])
with slim.arg_scope([slim.conv2d], stride=2, activation_fn=None):
    scoped = slim.conv2d(inputs, 32, 3)
    layer = tf.keras.layers.Conv2D(32, 3, padding="same")
    not_scoped = layer(inputs)
print(scoped.shape, not_scoped.shape)
assert scoped.shape == (1, 14, 14, 32) and not_scoped.shape == (
    1,
    28,
    28,
    32,
)
