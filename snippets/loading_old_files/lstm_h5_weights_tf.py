import json

import h5py
import numpy as np
import tensorflow as tf


def make():
    return tf.keras.Sequential([
        tf.keras.layers.LSTM(4, input_shape=(3, 2))
    ])


model, rebuilt = make(), make()
model.save("model.h5")
with h5py.File("model.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    config["config"]["layers"][-1]["config"]["time_major"] = False
    file.attrs["model_config"] = json.dumps(config).encode("utf8")
rebuilt.load_weights("model.h5")
print(
    "loaded:",
    all(
        np.allclose(new, old)
        for new, old in zip(rebuilt.get_weights(), model.get_weights())
    ),
)
