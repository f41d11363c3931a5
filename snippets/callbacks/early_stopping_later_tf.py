import numpy as np
import tensorflow as tf


class StopLater(tf.keras.callbacks.EarlyStopping):
    def on_epoch_end(self, epoch, logs=None):
        if epoch >= 3:
            super(StopLater, self).on_epoch_end(epoch, logs)


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(1,)
    )
])
model.compile("sgd", "mse")
# so large that each epoch is worse than the one before
x, y = 20 * np.ones((8, 1)), np.ones((8, 1))
history = model.fit(
    x,
    y,
    epochs=9,
    callbacks=[StopLater(monitor="loss", patience=1)],
    verbose=0,
)
print("epochs trained:", len(history.history["loss"]))
