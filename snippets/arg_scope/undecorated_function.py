import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


def conv(inputs, filters, kernel_size=3, **kwargs):
    return tf.keras.layers.Conv2D(filters, kernel_size, **kwargs)(
        inputs
    )


with slim.arg_scope([conv], activation="relu"):
    outputs = conv(tf.zeros([1, 28, 28, 1]), 32)
