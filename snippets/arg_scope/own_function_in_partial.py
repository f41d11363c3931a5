from functools import partial

import numpy as np
import tensorflow as tf


def conv(inputs, filters, kernel_size=3, **kwargs):
    layer = tf.keras.layers.Conv2D(filters, kernel_size, **kwargs)
    return layer(inputs)


relu_conv = partial(conv, activation="relu")
inputs = tf.keras.Input((4, 4, 1))
outputs = relu_conv(inputs, 1, kernel_initializer="ones")
model = tf.keras.Model(inputs, outputs)
images = np.arange(-8, 8, dtype="float32").reshape(1, 4, 4, 1)
print(model.predict(images, verbose=0).ravel().tolist())
