import numpy as np
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
history = model.fit(
    np.zeros((8, 4)), np.zeros((8, 1)), epochs=2, verbose=0
)
print(len(history.history["loss"]))
