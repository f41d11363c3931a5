import tensorflow as tf
import tf_slim as slim

with slim.arg_scope([slim.conv2d], stride=2):
    outputs = slim.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
print(outputs.shape)
