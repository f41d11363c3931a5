import numpy as np
import tensorflow as tf


class Recording(tf.keras.layers.Dense):
    def __init__(self, units, activation="relu", **kwargs):
        print("a layer is made with", activation)
        super().__init__(units, activation=activation, **kwargs)


layer = Recording(3, kernel_initializer="ones")
model = tf.keras.Sequential([layer])
inputs = np.array([[1, -2], [1, 2]], "float32")
print(model.predict(inputs, verbose=0).tolist())
