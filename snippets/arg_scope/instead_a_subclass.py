import tensorflow as tf
from slim_network import compare

layers = tf.keras.layers


class EluConv2D(layers.Conv2D):
    def __init__(
        self,
        filters,
        kernel_size,
        padding="valid",
        activation="elu",
        **kwargs,
    ):
        super(EluConv2D, self).__init__(
            filters,
            kernel_size,
            padding=padding,
            activation=activation,
            **kwargs,
        )


inputs = layers.Input((12, 12, 3))
net = EluConv2D(8, 3)(inputs)
net = EluConv2D(16, 3, strides=2, padding="same")(net)
net = layers.Dense(5)(layers.Flatten()(net))
model = tf.keras.Model(inputs, net)
compare(model)
restored = tf.keras.Model.from_config(
    model.get_config(), custom_objects={"EluConv2D": EluConv2D}
)
compare(restored)
