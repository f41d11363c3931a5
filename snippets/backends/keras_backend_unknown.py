import os

os.environ["KERAS_BACKEND"] = "caffe"

import keras

print(keras.backend.backend())
