import numpy as np
import tensorflow as tf


def batches():
    for _ in range(6):
        yield np.ones((2, 4)), np.ones((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("sgd", "mse")
history = model.fit(batches(), steps_per_epoch=4, epochs=3, verbose=0)
print("epochs with a loss:", len(history.history["loss"]))
print("weight %.3f" % model.get_weights()[0][0, 0])
