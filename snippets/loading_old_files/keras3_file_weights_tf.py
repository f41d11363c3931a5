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
model.load_weights("model.keras")
print([float(weight.sum()) for weight in model.get_weights()])
