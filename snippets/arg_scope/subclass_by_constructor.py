import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


class Conv2D(tf.keras.layers.Conv2D):
    @slim.add_arg_scope
    def __init__(self, *args, **kwargs):
        super(Conv2D, self).__init__(*args, **kwargs)


with slim.arg_scope([Conv2D.__init__], activation="relu", strides=3):
    layer = Conv2D(32, 3)
    overridden = Conv2D(32, 3, activation="tanh")
print(
    layer.get_config()["activation"],
    layer.strides,
    overridden.get_config()["activation"],
)
assert layer.get_config()["activation"] == "relu" and layer.strides == (
    3,
    3,
)
assert overridden.get_config()["activation"] == "tanh"
assert Conv2D(32, 3).strides == (1, 1)
