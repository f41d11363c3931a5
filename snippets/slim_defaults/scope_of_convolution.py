import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

with slim.arg_scope(
    [slim.convolution], weights_regularizer=slim.l2_regularizer(0.01)
):
    outputs = slim.conv2d(tf.zeros([1, 8, 8, 3]), 6, 3)
print(outputs.shape)
