import sys

# as on TensorFlow before 2.2
sys.modules["tensorflow.keras.layers.experimental.preprocessing"] = None

import keras

print(keras.__version__)
