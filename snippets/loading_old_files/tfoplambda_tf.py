import json

import h5py
import numpy as np
import tensorflow as tf

config = {
    "class_name": "Functional",
    "config": {
        "name": "model",
        "layers": [
            {
                "class_name": "InputLayer",
                "name": "x",
                "inbound_nodes": [],
                "config": {
                    "batch_input_shape": [None, 2],
                    "dtype": "float32",
                    "name": "x",
                },
            },
            {
                "class_name": "TFOpLambda",
                "name": "times",
                "inbound_nodes": [["x", 0, 0, {"y": 2.0}]],
                "config": {
                    "name": "times",
                    "function": "math.multiply",
                },
            },
        ],
        "input_layers": [["x", 0, 0]],
        "output_layers": [["times", 0, 0]],
    },
}
# as TensorFlow 2.6 to 2.15 write it
with h5py.File("model.h5", "w") as file:
    file.attrs["model_config"] = json.dumps(config).encode("utf8")
    file.create_group("model_weights").attrs["layer_names"] = []
print(
    tf.keras.models
    .load_model("model.h5")
    .predict(np.array([[1.0, 3.0]]), verbose=0)
    .tolist()
)
