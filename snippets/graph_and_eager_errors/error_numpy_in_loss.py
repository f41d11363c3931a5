import numpy as np
import tensorflow as tf


def loss(true, predicted):
    return (
        tf.reduce_mean(abs(true - predicted))
        + 0 * predicted.numpy().sum()
    )


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(1,))
])
model.compile("sgd", loss)
model.fit(np.ones((2, 1)), np.ones((2, 1)), verbose=0)
