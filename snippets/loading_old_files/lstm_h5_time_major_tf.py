import json

import h5py
import tensorflow as tf

tf.keras.Sequential([tf.keras.layers.LSTM(4, input_shape=(3, 2))]).save(
    "model.h5"
)
with h5py.File("model.h5", "r+") as file:  # as Keras 2 writes it
    config = json.loads(file.attrs["model_config"])
    config["config"]["layers"][-1]["config"]["time_major"] = False
    file.attrs["model_config"] = json.dumps(config).encode("utf8")
print(tf.keras.models.load_model("model.h5").output_shape)
