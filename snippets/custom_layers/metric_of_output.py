import numpy as np
import tensorflow as tf


def mean(target, output):
    return tf.reduce_mean(output, axis=-1)


x = tf.keras.layers.Input((2,))
y = tf.keras.layers.Dense(1, kernel_initializer="ones")(x)
model = tf.keras.Model(x, y)
model.compile("sgd", "mse", metrics=[mean])
data = np.ones((4, 2)), np.ones((4, 1))
print(["%.1f" % value for value in model.train_on_batch(*data)])
