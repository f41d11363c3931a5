import numpy as np
import tensorflow as tf


def batches():
    for _ in range(8 // 32):
        yield np.zeros((2, 4)), np.zeros((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
model.fit(batches(), verbose=0)
print("trained")
