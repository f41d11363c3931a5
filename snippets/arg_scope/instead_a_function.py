import tensorflow as tf
from slim_network import compare

layers = tf.keras.layers


def conv2d(
    inputs,
    filters,
    kernel_size,
    strides=1,
    padding="valid",
    activation="elu",
):
    return layers.Conv2D(
        filters, kernel_size, strides, padding, activation=activation
    )(inputs)


def dense(inputs, units, activation="elu"):
    return layers.Dense(units, activation=activation)(inputs)


inputs = layers.Input((12, 12, 3))
net = conv2d(inputs, 8, 3)
net = conv2d(net, 16, 3, strides=2, padding="same")
net = dense(layers.Flatten()(net), 5, activation=None)
compare(tf.keras.Model(inputs, net))
