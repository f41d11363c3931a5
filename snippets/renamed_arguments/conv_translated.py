import tensorflow as tf

# Keras 1: Convolution2D(32, 3, 3, init="he_normal",
#     subsample=(2, 2), border_mode="same", dim_ordering="tf",
#     W_regularizer="l2", bias=False)
layer = tf.keras.layers.Conv2D(
    filters=32,
    kernel_size=(3, 3),
    kernel_initializer="he_normal",
    strides=(2, 2),
    padding="same",
    data_format="channels_last",
    kernel_regularizer="l2",
    use_bias=False,
)
print(layer(tf.zeros((1, 28, 28, 1))).shape)
