import numpy as np
import tensorflow as tf


def batches():
    while True:
        y = np.array([0, 1])
        yield np.zeros((2, 4)), y, np.where(y == 1, 5.0, 1.0)


model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, activation="softmax", input_shape=(4,))
])
model.compile("sgd", "sparse_categorical_crossentropy")
history = model.fit(batches(), steps_per_epoch=4, verbose=0)
print("loss %.1f" % history.history["loss"][0])
