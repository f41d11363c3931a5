import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.zeros((2, 4)), np.zeros((2, 1))


inputs = tf.keras.Input((4,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.compile("sgd", "mse")
model.fit_generator(batches(), steps_per_epoch=4, epochs=1, verbose=0)
print("trained")
