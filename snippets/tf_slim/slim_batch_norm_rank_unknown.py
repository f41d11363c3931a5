import importlib
import sys

import tensorflow.compat.v1 as tf
import tf_slim

for name in ["legacy_tf_layers", "legacy_tf_layers.normalization"]:
    sys.modules["tf_keras." + name] = importlib.import_module(
        "tf_keras.src." + name)
tf.disable_v2_behavior()

inputs = tf.placeholder(tf.float32)
hidden = tf.matmul(inputs, tf.constant([[1.0, 3.0]]))
tf_slim.batch_norm(hidden)
