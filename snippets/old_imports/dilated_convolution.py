import numpy as np
from keras.layers import Conv2D, Input
from keras.models import Model

image = Input(shape=(6, 6, 1))
dilated = Conv2D(1, 3, dilation_rate=2, kernel_initializer="ones")(
    image
)
print(
    Model(image, dilated)
    .predict(np.arange(36.0).reshape(1, 6, 6, 1), verbose=0)[0, :, :, 0]
    .tolist()
)
