import os

import tensorflow as tf

os.environ["TF_USE_LEGACY_KERAS"] = "1"
print("tf.keras:", tf.keras.layers.Dense.__module__.split(".")[0])

from tensorflow.keras.layers import Dense

print("from tensorflow.keras:", Dense.__module__.split(".")[0])
