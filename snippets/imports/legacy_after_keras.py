import os

import keras

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf
from tensorflow.keras.layers import Dense

print("keras:", keras.layers.Dense.__module__.split(".")[0])
print("tf.keras:", tf.keras.layers.Dense.__module__.split(".")[0])
print("from tensorflow.keras:", Dense.__module__.split(".")[0])
