import os

os.environ["KERAS_BACKEND"] = "jax"

import tensorflow as tf

print(tf.keras.backend.backend())
