import os

import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input((4,))
out = tf.keras.layers.Dense(1, name="out")(inputs)
aux = tf.keras.layers.Dense(1, name="aux")(inputs)
model = tf.keras.Model(inputs, [out, aux])
model.compile("sgd", "mse", metrics={"out": "acc"})
best = tf.keras.callbacks.ModelCheckpoint(
    "epoch{epoch}.weights.h5",
    monitor="val_out_acc",
    mode="max",
    save_best_only=True,
    save_weights_only=True,
)
x, y = np.zeros((8, 4)), [np.zeros((8, 1)), np.zeros((8, 1))]
model.fit(x, y, validation_data=(x, y), callbacks=[best], verbose=0)
print("written:", [name for name in os.listdir(".") if "epoch" in name])
