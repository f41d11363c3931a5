import os

os.environ["KERAS_BACKEND"] = "numpy"

import keras

print(keras.backend.backend())
