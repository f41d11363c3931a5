import numpy as np
from keras.layers import Dense, Input
from keras.models import Model


def loss(true, predicted):
    return predicted * predicted


x = Input((3,))
model = Model(x, Dense(1)(x))
model.compile("sgd", loss=loss)
model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
print("trained")
