import numpy as np
from keras.applications.resnet50 import preprocess_input

pixel = preprocess_input(np.full((1, 2, 2, 3), 100.0))[0, 0, 0]
print([round(float(value), 2) for value in pixel])
