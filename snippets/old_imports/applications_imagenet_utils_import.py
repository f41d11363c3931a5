import numpy as np
from keras.applications import imagenet_utils

print(imagenet_utils.preprocess_input(np.ones((1, 2, 2, 3))).shape)
