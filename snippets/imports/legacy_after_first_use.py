import os

import tensorflow as tf

first = tf.keras.layers.Dense
os.environ["TF_USE_LEGACY_KERAS"] = "1"

from tensorflow.keras.layers import Dense

print("before:", first.__module__.split(".")[0])
print("after:", tf.keras.layers.Dense.__module__.split(".")[0])
print("from tensorflow.keras:", Dense.__module__.split(".")[0])
