import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("sgd", "mse")
print(
    model.evaluate(
        np.zeros((8, 4)), np.ones((8, 1)), verbose=0, max_queue_size=10
    )
)
