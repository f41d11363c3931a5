import numpy as np
from keras.layers import Deconvolution2D
from keras.models import Sequential

shapes = dict(input_shape=(2, 2, 1), output_shape=(None, 4, 4, 1))
layer = Deconvolution2D(1, 2, 2, init="one", subsample=(2, 2), **shapes)
larger = Sequential([layer]).predict(np.arange(4.0).reshape(1, 2, 2, 1))
print(larger[0, :, :, 0].tolist())
