import numpy as np
from keras.layers import Rescaling

images = np.full((1, 2, 2, 3), 8.0)
batch = np.asarray(Rescaling(0.25)(images))
print(batch.shape, batch.max())
