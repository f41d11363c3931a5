import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.zeros((2, 4)), np.ones((2, 1))


inputs = tf.keras.Input((4,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.compile("sgd", "mse")
print(model.evaluate(batches(), steps=3, verbose=0))
