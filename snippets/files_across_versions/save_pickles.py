import pickle

import keras
import numpy as np

model = keras.models.Sequential()
model.add(keras.layers.Dense(1, input_shape=(2,)))
model.set_weights([np.full((2, 1), 0.5), np.zeros(1)])
model.compile("sgd", "mse")
x, y = np.array([[1.0, 2.0]]), np.array([[3.0]])
history = model.fit(x, y, epochs=2, verbose=0)
with open("history.pickle", "wb") as file:
    pickle.dump(history.history, file, protocol=2)
print([round(float(loss), 3) for loss in history.history["loss"]])
