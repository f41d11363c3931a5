import os
import sys

os.environ.pop("TF_USE_LEGACY_KERAS", None)
sys.modules["tf_keras"] = None  # as if tf_keras were not installed

import numpy as np
import tensorflow as tf

dense = tf.keras.layers.Dense(
    1, kernel_initializer="ones", input_shape=(3,)
)
print(tf.keras.Sequential([dense]).predict(np.ones((1, 3)), verbose=0))
