import tensorflow as tf
from slim_network import compare

layers = tf.keras.layers
common = {"activation": "elu"}
conv = dict(common, padding="valid")

model = tf.keras.Sequential(
    [
        layers.InputLayer((12, 12, 3)),
        layers.Conv2D(8, 3, **conv),
        layers.Conv2D(16, 3, **dict(conv, strides=2, padding="same")),
        layers.Flatten(),
        layers.Dense(5, **dict(common, activation=None)),
    ]
)
compare(model)
