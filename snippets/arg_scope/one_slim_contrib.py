import tensorflow as tf
from tensorflow.contrib import slim

with slim.arg_scope([slim.conv2d], stride=2):
    outputs = slim.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
print(outputs.shape)
