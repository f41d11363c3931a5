import tensorflow as tf


def my_conv_layer(inputs, **kwargs):
    return tf.keras.layers.Conv2D(**kwargs)(inputs)


with tf.compat.v1.arg_scope(
    [my_conv_layer], activation="relu", kernel_size=3
):
    outputs = my_conv_layer(tf.zeros([1, 28, 28, 1]), filters=32)
