import keras
import numpy as np
import tensorflow as tf


def build(root):
    model = root.models.Sequential()
    model.add(root.layers.Dense(2, input_shape=(3,)))
    return model


written = build(tf.keras)
np.savez("weights.npz", *written.get_weights())
with np.load("weights.npz") as file:
    weights = [
        file["arr_%d" % number] for number in range(len(file.files))
    ]
read = build(keras)
read.set_weights(weights)
assert all(
    (one == other).all()
    for one, other in zip(read.get_weights(), written.get_weights())
)
print(read.output_shape)
