import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.zeros((2, 4)), np.zeros((2, 1))


model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
board = tf.keras.callbacks.TensorBoard("logs", histogram_freq=1)
model.fit_generator(batches(), 4, 1, validation_data=batches(), validation_steps=2, callbacks=[board], verbose=0)
print("trained")
