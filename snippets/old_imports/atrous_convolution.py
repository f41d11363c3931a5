import numpy as np
from keras.layers import AtrousConvolution2D, Input
from keras.models import Model

image = Input(shape=(6, 6, 1))
dilated = AtrousConvolution2D(1, 3, 3, atrous_rate=(2, 2), init="one")(
    image
)
print(
    Model(image, dilated)
    .predict(np.arange(36.0).reshape(1, 6, 6, 1), verbose=0)[0, :, :, 0]
    .tolist()
)
