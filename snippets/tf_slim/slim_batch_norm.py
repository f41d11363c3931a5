import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    inputs = tf.zeros([1, 28, 28, 1])
    with slim.arg_scope([slim.conv2d], normalizer_fn=slim.batch_norm):
        outputs = slim.conv2d(inputs, 32, 3)
    print(outputs.shape, len(tf.compat.v1.global_variables()))
