import keras
import numpy as np

print(keras.backend.standardize_dtype(keras.Variable(np.ones(3)).dtype))
