import tensorflow as tf


class Conv2D(tf.keras.layers.Conv2D):
    def __init__(self, filters, kernel_size, **kwargs):
        defaults = {"activation": "relu", "strides": 3}
        defaults.update(kwargs)
        super().__init__(filters, kernel_size, **defaults)


layer = Conv2D(32, 3)
overridden = Conv2D(32, 3, activation="tanh")
found = [one.get_config()["activation"] for one in (layer, overridden)]
print(found[0], layer.strides, found[1])
