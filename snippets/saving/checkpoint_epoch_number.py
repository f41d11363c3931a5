import os

import keras
import numpy as np

model = keras.models.Sequential()
model.add(keras.layers.Dense(1, input_shape=(1,)))
model.compile("sgd", "mse")
saver = keras.callbacks.ModelCheckpoint(
    "{epoch:02d}.weights.h5", save_weights_only=True
)
x = np.zeros((2, 1))
model.fit(x, x, epochs=2, verbose=0, callbacks=[saver])
names = sorted(os.listdir("."))
print([name for name in names if name.endswith(".h5")])
