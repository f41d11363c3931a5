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
        "name": "x",
        "inbound_nodes": [],
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
        "class_name": "Dense",
        "registered_name": None,
        "name": "dense",
        "inbound_nodes": [[["x", 0, 0, {}]]],
        "build_config": {"input_shape": [None, 2]},
        "config": {"name": "dense", "units": 1},
    },
]
with h5py.File("model.weights.h5", "w") as file:
    file.create_group("vars")
    file["layers/dense/vars/0"] = np.ones((2, 1))
    file["layers/dense/vars/1"] = np.ones(1)
# as TensorFlow 2.15 writes it
with zipfile.ZipFile("model.keras", "w") as file:
    file.write("model.weights.h5")
    file.writestr(
        "metadata.json", json.dumps({"keras_version": "2.15.0"})
    )
    file.writestr(
        "config.json",
        json.dumps({
            "module": "keras.src.engine.functional",
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
model = tf.keras.models.load_model(
    "model.keras", custom_objects={"Functional": tf.keras.Model}
)
print([float(weight.sum()) for weight in model.get_weights()])
