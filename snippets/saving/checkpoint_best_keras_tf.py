import os

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile("sgd", "mse")
best = tf.keras.callbacks.ModelCheckpoint("best.keras", monitor="loss", save_best_only=True)
model.fit(np.ones((2, 2)), np.ones((2, 1)), callbacks=[best], epochs=1, verbose=0)
print(os.path.exists("best.keras"))
