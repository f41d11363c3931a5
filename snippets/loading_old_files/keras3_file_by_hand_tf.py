import zipfile

import h5py
import numpy as np
import tensorflow as tf

with h5py.File("model.weights.h5", "w") as file:
    file.create_group("vars")
    file["layers/dense/vars/0"] = np.ones((2, 1))
    file["layers/dense/vars/1"] = np.ones(1)
# its weights, as Keras 3 writes them
with zipfile.ZipFile("model.keras", "w") as file:
    file.write("model.weights.h5")

inputs = tf.keras.Input((2,))
model = tf.keras.Model(
    inputs, tf.keras.layers.Dense(1, name="dense")(inputs)
)
zipfile.ZipFile("model.keras").extract("model.weights.h5", "unpacked")
with h5py.File("unpacked/model.weights.h5", "r") as file:
    # by class: dense, dense_1, … in the model's order
    weights = file["layers/dense/vars"]
    model.get_layer("dense").set_weights([
        weights[number][()] for number in sorted(weights, key=int)
    ])
print([float(weight.sum()) for weight in model.get_weights()])
