import sys

sys.modules["tensorflow.keras.layers.experimental.preprocessing"] = None  # as on TensorFlow before 2.2

import keras

print(keras.__version__)
