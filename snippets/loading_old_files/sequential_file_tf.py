import json
import zipfile

import h5py
import numpy as np
import tensorflow as tf

layers = [
    {
        "module": "keras.layers",
        "class_name": "InputLayer",
        "registered_name": None,
        "config": {
            "batch_input_shape": [None, 2],
            "dtype": "float32",
            "sparse": False,
            "ragged": False,
            "name": "x",
        },
    },
    {
        "module": "keras.layers",
        "class_name": "BatchNormalization",
        "registered_name": None,
        "config": {"name": "norm", "axis": [1]},
        "build_config": {"input_shape": [None, 2]},
    },
]
with h5py.File("model.weights.h5", "w") as file:
    file.create_group("vars")
    for number in range(4):
        file["layers/batch_normalization/vars/%d" % number] = np.ones(2)
# as TensorFlow 2.15 writes it
with zipfile.ZipFile("model.keras", "w") as file:
    file.write("model.weights.h5")
    file.writestr(
        "metadata.json", json.dumps({"keras_version": "2.15.0"})
    )
    file.writestr(
        "config.json",
        json.dumps({
            "module": "keras",
            "class_name": "Sequential",
            "registered_name": None,
            "config": {"name": "model", "layers": layers},
            "build_config": {"input_shape": [None, 2]},
        }),
    )
print([
    float(weight.sum())
    for weight in tf.keras.models.load_model(
        "model.keras"
    ).get_weights()
])
