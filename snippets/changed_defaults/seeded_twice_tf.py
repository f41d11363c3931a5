import numpy as np
import tensorflow as tf

shared = tf.keras.initializers.glorot_uniform(seed=1)
one = tf.keras.layers.Dense(4, kernel_initializer=shared)
two = tf.keras.layers.Dense(4, kernel_initializer=shared)
model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(4, 1)),
    one,
    two,
])
print(
    "equal kernels:",
    bool(np.all(one.get_weights()[0] == two.get_weights()[0])),
)
