import os

import keras
import numpy as np

model = keras.models.Sequential()
model.add(keras.layers.Dense(1, input_shape=(1,)))
model.compile("sgd", "mse")
saver = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: model.save_weights(
        "%02d.weights.h5" % epoch
    )
)
x = np.zeros((2, 1))
model.fit(x, x, epochs=2, verbose=0, callbacks=[saver])
names = sorted(os.listdir("."))
print([name for name in names if name.endswith(".h5")])
