import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.zeros((2, 4)), np.zeros((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
model.fit(batches(), steps_per_epoch=8 // 32)
print("trained")
