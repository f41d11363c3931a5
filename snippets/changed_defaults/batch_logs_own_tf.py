import numpy as np
import tensorflow as tf


class Losses(tf.keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.total = 0.0

    def on_batch_end(self, batch, logs=None):
        total = (batch + 1) * logs["loss"]
        print("batch %d: %.1f" % (batch, total - self.total))
        self.total = total


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(1,)
    )
])
model.compile(tf.keras.optimizers.SGD(0.0), "mse")
targets = np.array([[2.0], [0.0]])
model.fit(
    np.ones((2, 1)),
    targets,
    batch_size=1,
    shuffle=False,
    verbose=0,
    callbacks=[Losses()],
)
