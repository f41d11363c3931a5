import json

import h5py
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("adam", "mean_squared_error")
model.train_on_batch(np.ones((1, 2)), np.ones((1, 1)))
model.save("model.h5")
# as TensorFlow 2.12 to 2.15 write it
with h5py.File("model.h5", "r+") as file:
    config = json.loads(file.attrs["training_config"])
    config["optimizer_config"]["class_name"] = "Custom>Adam"
    file.attrs["training_config"] = json.dumps(config).encode("utf8")
print(type(tf.keras.models.load_model("model.h5").optimizer).__name__)
