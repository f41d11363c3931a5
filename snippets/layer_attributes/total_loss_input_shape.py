import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.ones((2, 3)), np.ones((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(3,))
])
model.compile("sgd", "mse")
history = model.fit_generator(batches(), steps_per_epoch=2, verbose=0)
print("epochs:", len(history.epoch))
