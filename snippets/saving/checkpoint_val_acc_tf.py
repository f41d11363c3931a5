import os

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse", metrics=["accuracy"])
best = tf.keras.callbacks.ModelCheckpoint(
    "epoch{epoch}.keras", monitor="val_acc", save_best_only=True
)
x, y = np.zeros((8, 4)), np.zeros((8, 1))
model.fit(
    x, y, validation_data=(x, y), callbacks=[best], epochs=2, verbose=0
)
print(
    "written:",
    [name for name in os.listdir(".") if name.startswith("epoch")],
)
