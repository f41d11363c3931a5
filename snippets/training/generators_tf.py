import numpy as np
import tensorflow as tf


def batches(labels=True):
    while True:
        yield (np.zeros((2, 4)), np.ones((2, 1))) if labels else np.zeros((2, 4))


inputs = tf.keras.Input((4,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.compile("sgd", "mse")
model.fit(batches(), steps_per_epoch=4, epochs=1, verbose=0)
print(model.evaluate(batches(), steps=3, verbose=0) > 0)
print(model.predict(batches(labels=False), steps=3, verbose=0).shape)
