import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("sgd", "mse")
x, zeros, twos = np.zeros((4, 4)), np.zeros((4, 1)), 2 * np.ones((4, 1))
for y in (twos, zeros):
    print(round(float(model.test_on_batch(x, y)), 3))
