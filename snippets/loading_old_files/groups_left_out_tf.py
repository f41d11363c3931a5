import json

import h5py
import tensorflow as tf


def without(layer, *names):
    class Old(layer):
        def __init__(self, **keywords):
            super(Old, self).__init__(**{
                key: keywords[key]
                for key in keywords
                if key not in names
            })

    return Old


layers = tf.keras.layers
old = {
    "DepthwiseConv2D": without(layers.DepthwiseConv2D, "groups"),
    "Conv2DTranspose": without(layers.Conv2DTranspose, "groups"),
    "SeparableConv2D": without(
        layers.SeparableConv2D,
        "groups",
        "kernel_initializer",
        "kernel_regularizer",
        "kernel_constraint",
    ),
    "LSTM": without(layers.LSTM, "time_major"),
}

layers_of_file = [
    layers.DepthwiseConv2D(3, input_shape=(8, 8, 2)),
    layers.Conv2DTranspose(4, 3),
    layers.SeparableConv2D(5, 3),
]
tf.keras.Sequential(layers_of_file).save("model.h5")
# as TensorFlow 2.3 to 2.15 write it
with h5py.File("model.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    for layer in config["config"]["layers"][-3:]:
        layer["config"]["groups"] = 1
    layer["config"].update(
        kernel_initializer="glorot_uniform",
        kernel_regularizer=None,
        kernel_constraint=None,
    )
    file.attrs["model_config"] = json.dumps(config).encode("utf8")
print(
    tf.keras.models.load_model(
        "model.h5", custom_objects=old
    ).output_shape
)
