import tensorflow as tf


class OldSeparable(tf.keras.layers.SeparableConv2D):
    def __init__(self, **keywords):
        for name in (
            "groups",
            "kernel_initializer",
            "kernel_regularizer",
            "kernel_constraint",
        ):
            keywords.pop(name, None)
        super(OldSeparable, self).__init__(**keywords)


config = tf.keras.layers.SeparableConv2D(2, 3).get_config()
config.update(
    groups=1,
    kernel_initializer="glorot_uniform",
    kernel_regularizer=None,
    kernel_constraint=None,
)
# as TensorFlow 2.3 to 2.15 write it
print(OldSeparable.from_config(config).filters)
