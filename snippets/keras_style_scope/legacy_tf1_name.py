import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

with tf.compat.v1.layers.experimental.keras_style_scope():
    layer = tf.compat.v1.layers.Dense(4)
print(layer(tf.zeros([2, 3])).shape)
