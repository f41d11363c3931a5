import json

import tensorflow as tf

convolution = {"class_name": "Conv2D", "config": {
    "name": "conv", "filters": 4, "kernel_size": [3, 3],
    "batch_input_shape": [None, 8, 8, 3]}}
config = {"class_name": "Sequential", "config": {
    "name": "sequential", "layers": [convolution]}}
model = tf.keras.models.model_from_json(
    json.dumps(config),
    custom_objects={"Sequential": tf.keras.Sequential})
print(model.output_shape)
