import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

Conv2D = slim.add_arg_scope(tf.keras.layers.Conv2D)
