import tensorflow as tf


def fully_connected(inputs, units=20, activation="relu"):
    return tf.keras.layers.Dense(units, activation=activation)(inputs)


inputs = tf.zeros([2, 10])
print(fully_connected(inputs).shape, fully_connected(inputs, 30).shape)
