import zipfile

import h5py
import numpy as np
import tensorflow as tf

with h5py.File("model.weights.h5", "w") as file:
    file.create_group("vars")
    for number in range(4):
        file["layers/batch_normalization/vars/%d" % number] = np.ones(2)
# its weights, as TensorFlow 2.15 writes them
with zipfile.ZipFile("model.keras", "w") as file:
    file.write("model.weights.h5")

model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(input_shape=(2,))
])
model.load_weights("model.keras")
print([float(weight.sum()) for weight in model.get_weights()])
