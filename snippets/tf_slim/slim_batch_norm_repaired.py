import importlib
import sys

import tensorflow as tf
import tf_slim as slim

keras = "keras" if tf.__version__ < "2.14" else "tf_keras"
for name in ["legacy_tf_layers", "legacy_tf_layers.normalization"]:
    sys.modules[keras + "." + name] = importlib.import_module(
        keras + ".src." + name
    )

with tf.Graph().as_default():
    inputs = tf.zeros([1, 28, 28, 1])
    with slim.arg_scope([slim.conv2d], normalizer_fn=slim.batch_norm):
        outputs = slim.conv2d(inputs, 32, 3)
    print(outputs.shape, len(tf.compat.v1.global_variables()))
    assert (
        len(
            tf.compat.v1.get_collection(
                tf.compat.v1.GraphKeys.UPDATE_OPS
            )
        )
        == 2
    )
