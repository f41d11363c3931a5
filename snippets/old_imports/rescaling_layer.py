import numpy as np
from keras.layers import Rescaling

image = np.asarray(Rescaling(0.25)(np.full((2, 2, 3), 8.0)))
print(image.shape, image.max())
