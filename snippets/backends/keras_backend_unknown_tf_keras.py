import os

os.environ["KERAS_BACKEND"] = "caffe"

import tensorflow as tf

print(tf.keras.backend.backend())
