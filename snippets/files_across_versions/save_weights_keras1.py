import numpy as np
from keras.layers import (
    BatchNormalization, Convolution2D, Dense, Flatten,
)
from keras.models import Sequential


def fixed(shape):
    return (np.arange(np.prod(shape)) % 7 / 7 + 0.1).reshape(shape)


model = Sequential()
model.add(Convolution2D(2, 3, 3, input_shape=(5, 5, 1)))
model.add(BatchNormalization())
model.add(Flatten())
model.add(Dense(2))
model.set_weights([fixed(w.shape) for w in model.get_weights()])
model.save_weights("weights.h5")

images = np.arange(25.0).reshape(1, 5, 5, 1) / 25
print(model.predict(images).round(3))
