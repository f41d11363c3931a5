import numpy as np
import tensorflow as tf


def build(start="zeros"):
    return tf.keras.Sequential([
        tf.keras.layers.Dense(
            1, kernel_initializer=start, input_shape=(2,)
        )
    ])


build("ones").save_weights("all.weights.h5")
model = build()
model.load_weights("all.weights.h5")
print(model.predict(np.ones((1, 2)), verbose=0).tolist())
