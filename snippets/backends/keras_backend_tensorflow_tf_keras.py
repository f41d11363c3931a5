import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import tensorflow as tf

print(
    tf.keras.backend.backend(),
    tf.keras.layers.Dense(2).__class__.__name__,
)
