import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def W_init(shape, name=None):  # the signature of Keras 1
    return np.full(shape, 0.5)


model = Sequential([
    Dense(1, kernel_initializer=W_init, input_shape=(2,))
])
print(model.get_weights()[0].tolist())
