import numpy as np
import tensorflow as tf


class Slow(tf.keras.optimizers.SGD):
    pass


x, y = np.ones((1, 2)), np.zeros((1, 1))
model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(2,)
    )
])
model.compile(Slow(0.1), "mean_squared_error")
model.train_on_batch(x, y)
model.save("model.h5")
loaded = tf.keras.models.load_model("model.h5", compile=False)
loaded.compile(Slow(0.1), "mean_squared_error")
loaded.train_on_batch(x, y)
print(
    type(loaded.optimizer).__name__,
    "%.3f" % loaded.predict(x, verbose=0)[0, 0],
)
