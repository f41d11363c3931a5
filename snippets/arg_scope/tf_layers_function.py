import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow import layers
    from tensorflow.contrib import slim
else:
    from tensorflow.compat.v1 import layers
    import tf_slim as slim

with slim.arg_scope([layers.conv2d], activation=tf.nn.relu):
    outputs = layers.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
