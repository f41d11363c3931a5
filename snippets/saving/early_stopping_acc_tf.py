import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse", metrics=["accuracy"])
stop = tf.keras.callbacks.EarlyStopping(monitor="val_acc", patience=1)
x, y = np.zeros((8, 4)), np.zeros((8, 1))
history = model.fit(
    x, y, validation_data=(x, y), callbacks=[stop], epochs=5, verbose=0
)
print(len(history.history["loss"]))
