import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.ones((2, 2)), np.ones((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(2,)),
])
model.compile("sgd", "mse")
history = model.fit(generator=batches(), steps_per_epoch=1, verbose=0)
print("loss %.1f" % history.history["loss"][0])
