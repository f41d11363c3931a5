import functools

import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

conv = slim.add_arg_scope(
    functools.partial(tf.keras.layers.Conv2D, activation="relu")
)
