import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import Adam

model = Sequential()
model.add(Dense(1, input_shape=(1,)))
model.compile(Adam(0.5, epsilon=None), "mse")
model.fit(np.ones((4, 1)), np.ones((4, 1)), verbose=0)
print("trained")
