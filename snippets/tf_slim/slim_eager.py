import tensorflow as tf
import tf_slim as slim

inputs = tf.ones([1, 8, 8, 3])
with slim.arg_scope([slim.conv2d], scope="conv"):
    once, again = slim.conv2d(inputs, 4, 3), slim.conv2d(inputs, 4, 3)
print("same weights:", bool(tf.reduce_all(once == again)))
print("variables kept:", len(tf.compat.v1.global_variables()))
