import numpy as np
import tensorflow as tf


def make(start):
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(
            1, kernel_initializer=start, input_shape=(2,)
        )
    ])
    model.compile("sgd", "mean_squared_error")
    return model


callback = tf.keras.callbacks.ModelCheckpoint(
    "model.hdf5", save_weights_only=True
)
x, y = np.ones((2, 2)), np.full((2, 1), 2.0)
make("ones").fit(x, y, callbacks=[callback], epochs=1, verbose=0)
fresh = make("zeros")
fresh.load_weights("model.hdf5")
print(fresh.predict(x[:1], verbose=0).tolist())
