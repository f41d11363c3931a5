import numpy as np
import tensorflow as tf

ones = {"use_bias": False, "kernel_initializer": "ones"}
image = tf.keras.Input((1,))
inner = tf.keras.Model(
    image, [tf.keras.layers.Dense(1, **ones)(image) for _ in range(2)])
noise = tf.keras.Input((1,))
model = tf.keras.Model(noise, inner(noise))
model.compile("sgd", ["mse", "mse"])
x = np.ones((1, 1))
values = model.test_on_batch(x, [4 * x, 2 * x])
print([round(float(value), 2) for value in values])
