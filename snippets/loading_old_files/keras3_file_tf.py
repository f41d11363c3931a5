import json
import zipfile

import h5py
import numpy as np
import tensorflow as tf

x = {
    "class_name": "__keras_tensor__",
    "config": {
        "shape": [None, 2],
        "dtype": "float32",
        "keras_history": ["x", 0, 0],
    },
}
layers = [
    {
        "module": "keras.layers",
        "class_name": "InputLayer",
        "registered_name": None,
        "name": "x",
        "inbound_nodes": [],
        "config": {
            "batch_shape": [None, 2],
            "dtype": "float32",
            "sparse": False,
            "name": "x",
        },
    },
    {
        "module": "keras.layers",
        "class_name": "Dense",
        "registered_name": None,
        "name": "dense",
        "inbound_nodes": [{"args": [x], "kwargs": {}}],
        "build_config": {"input_shape": [None, 2]},
        "config": {"name": "dense", "units": 1},
    },
]
with h5py.File("model.weights.h5", "w") as file:
    file.create_group("vars")
    file["layers/dense/vars/0"] = np.ones((2, 1))
    file["layers/dense/vars/1"] = np.ones(1)
# as Keras 3 writes it
with zipfile.ZipFile("model.keras", "w") as file:
    file.write("model.weights.h5")
    file.writestr(
        "metadata.json", json.dumps({"keras_version": "3.4.1"})
    )
    file.writestr(
        "config.json",
        json.dumps({
            "module": "keras.src.models.functional",
            "class_name": "Functional",
            "registered_name": "Functional",
            "config": {
                "name": "model",
                "trainable": True,
                "layers": layers,
                "input_layers": [["x", 0, 0]],
                "output_layers": [["dense", 0, 0]],
            },
        }),
    )
print([
    float(weight.sum())
    for weight in tf.keras.models.load_model(
        "model.keras"
    ).get_weights()
])
