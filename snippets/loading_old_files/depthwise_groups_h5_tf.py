import json

import h5py
import tensorflow as tf

tf.keras.Sequential([
    tf.keras.layers.DepthwiseConv2D(3, input_shape=(8, 8, 2))
]).save("model.h5")
# as TensorFlow 2.3 to 2.15 write it
with h5py.File("model.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    config["config"]["layers"][-1]["config"]["groups"] = 1
    file.attrs["model_config"] = json.dumps(config).encode("utf8")
print(tf.keras.models.load_model("model.h5").output_shape)
