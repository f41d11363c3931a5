import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def batches():
    while True:
        yield np.zeros((32, 4)), np.zeros((32, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
model.fit_generator(batches(), 8 // 32, 1)
print("trained")
