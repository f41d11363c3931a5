import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"

import tensorflow as tf

layer = tf.keras.layers.Conv2D(1, (2, 2), data_format="channels_first")
print(layer(tf.ones((1, 1, 3, 3))).shape)
