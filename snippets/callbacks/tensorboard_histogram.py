import numpy as np
from keras.callbacks import TensorBoard
from keras.layers import Dense
from keras.models import Sequential


def batches():
    while True:
        yield np.zeros((2, 4)), np.zeros((2, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
board = TensorBoard("logs", histogram_freq=1)
model.fit_generator(batches(), 4, 1, validation_data=batches(), validation_steps=2, callbacks=[board], verbose=0)
print("trained")
