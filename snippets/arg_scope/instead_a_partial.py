from functools import partial

import tensorflow as tf
from slim_network import compare

layers = tf.keras.layers
Conv2D = partial(layers.Conv2D, activation="elu", padding="valid")
Dense = partial(layers.Dense, activation="elu")

model = tf.keras.Sequential(
    [
        layers.InputLayer((12, 12, 3)),
        Conv2D(8, 3),
        Conv2D(16, 3, strides=2, padding="same"),
        layers.Flatten(),
        Dense(5, activation=None),
    ]
)
compare(model)
assert type(model.layers[0]) is layers.Conv2D
