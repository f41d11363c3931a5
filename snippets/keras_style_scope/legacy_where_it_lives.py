import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

scope = tf.compat.v1.layers.experimental.keras_style_scope
switch = tf.compat.v1.layers.experimental.set_keras_style
print(scope.__name__, switch.__name__)
