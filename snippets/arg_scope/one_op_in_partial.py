from functools import partial

import tensorflow as tf

slim_conv2d = partial(
    tf.keras.layers.Conv2D, padding="same", activation="relu"
)
conv2d = partial(slim_conv2d, strides=2)
print(conv2d(32, 3)(tf.zeros([1, 28, 28, 1])).shape)
