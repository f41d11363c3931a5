import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.ones((2, 4)), np.ones((2, 1))


inputs = tf.keras.Input((4,))
model = tf.keras.Model(
    inputs, tf.keras.layers.Dense(1, kernel_initializer="zeros")(inputs)
)
model.compile("sgd", "mse")
model.fit_generator(batches(), steps_per_epoch=4, epochs=1, verbose=0)
print("weight %.3f" % model.get_weights()[0][0, 0])
