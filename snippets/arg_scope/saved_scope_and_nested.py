import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

with slim.arg_scope([slim.conv2d], stride=2) as saved:
    pass
with slim.arg_scope(saved):
    with slim.arg_scope([slim.conv2d], padding="VALID"):
        outputs = slim.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
print(outputs.shape)
