import tensorflow as tf
from slim_network import compare

layers = tf.keras.layers


class EluConv2D(layers.Conv2D):
    def __init__(self, filters, kernel_size, padding="valid", activation="elu", **kwargs):
        super(EluConv2D, self).__init__(filters, kernel_size, padding=padding, activation=activation, **kwargs)


model = tf.keras.Sequential(
    [
        layers.InputLayer((12, 12, 3)),
        EluConv2D(8, 3),
        EluConv2D(16, 3, strides=2, padding="same"),
        layers.Flatten(),
        layers.Dense(5),
    ]
)
compare(model)
restored = tf.keras.Sequential.from_config(model.get_config(), custom_objects={"EluConv2D": EluConv2D})
compare(restored)
