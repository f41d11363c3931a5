import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


@slim.add_arg_scope
def my_conv_layer(inputs, **kwargs):
    return tf.keras.layers.Conv2D(**kwargs)(inputs)


images = tf.zeros([1, 28, 28, 1])
with slim.arg_scope([my_conv_layer], activation="relu", kernel_size=3):
    outputs = my_conv_layer(images, filters=32)
print(outputs.shape)
