import tf_slim
from tensorflow.contrib import slim

with tf_slim.arg_scope([slim.conv2d], stride=2):
    pass
