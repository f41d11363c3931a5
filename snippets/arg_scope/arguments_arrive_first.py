import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


class Recording(tf.keras.layers.Conv2D):
    def __init__(self, *args, **kwargs):
        print("the constructor receives", sorted(kwargs.items()))
        super(Recording, self).__init__(*args, **kwargs)


@slim.add_arg_scope
def my_conv_layer(inputs, **kwargs):
    return Recording(**kwargs)(inputs)


with slim.arg_scope([my_conv_layer], activation="relu", kernel_size=3):
    outputs = my_conv_layer(tf.zeros([1, 28, 28, 1]), filters=32)
print(outputs.shape)
assert outputs.shape == (1, 26, 26, 32)
