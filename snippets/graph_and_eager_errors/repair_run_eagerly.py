import numpy as np
import tensorflow as tf


def loss(true, predicted):
    unchanged = 0 * predicted.numpy().sum()
    return tf.reduce_mean(abs(true - predicted)) + unchanged


dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([dense])
model.compile("sgd", loss, run_eagerly=True)
history = model.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0)
print("%.2f" % history.history["loss"][0])
