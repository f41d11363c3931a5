import numpy as np
import tensorflow as tf


class Tell(tf.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        print(self.params["batch_size"])


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
model.fit(
    np.zeros((8, 4)), np.zeros((8, 1)), callbacks=[Tell()], verbose=0
)
