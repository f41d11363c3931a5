import h5py
import numpy as np
import tensorflow as tf


def weights_of(path, model):
    with h5py.File(path, "r") as file:
        layers = file[
            "layers"
            if "layers" in file
            else "_layer_checkpoint_dependencies"
        ]
        for layer in model.layers:
            arrays = layers[layer.name]["vars"]
            yield [
                arrays[number][()] for number in sorted(arrays, key=int)
            ]


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,), name="dense")
])
for layout in ("_layer_checkpoint_dependencies", "layers"):
    with h5py.File("any.weights.h5", "w") as file:
        file[layout + "/dense/vars/0"] = np.ones((2, 1))
        file[layout + "/dense/vars/1"] = np.ones(1)
    for layer, arrays in zip(
        model.layers, weights_of("any.weights.h5", model)
    ):
        layer.set_weights(arrays)
print(
    "loaded:", [float(weight.sum()) for weight in model.get_weights()]
)
