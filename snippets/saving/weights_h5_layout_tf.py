import h5py
import numpy as np
import tensorflow as tf

# as TensorFlow 2.15 and newer write it
with h5py.File("new.weights.h5", "w") as file:
    file.create_group("vars")
    file["layers/dense/vars/0"] = np.ones((2, 1))
    file["layers/dense/vars/1"] = np.ones(1)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,), name="dense")
])
model.load_weights("new.weights.h5")
print(
    "loaded:", [float(weight.sum()) for weight in model.get_weights()]
)
