import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.optimizers import Adam

model = Sequential([Dense(1, input_shape=(2,))])
model.compile(Adam(), "mean_squared_error")
model.train_on_batch(np.ones((4, 2)), np.ones((4, 1)))
print("trained")
