import numpy as np
import tensorflow as tf


def build():
    return tf.keras.Sequential([
        tf.keras.layers.Dense(2, input_shape=(2,), name="dense"),
        tf.keras.layers.Lambda(
            lambda x: tf.square(x), output_shape=(2,), name="square"
        ),
    ])


model, rebuilt = build(), build()
model.save("lambda.h5")
rebuilt.load_weights("lambda.h5")
data = np.array([[1.0, 3.0]])
print(
    np.allclose(
        rebuilt.predict(data, verbose=0), model.predict(data, verbose=0)
    )
)
