import tensorflow as tf

with tf.Graph().as_default():
    outputs = slim.conv2d(tf.zeros([1, 8, 8, 3]), 4, 3)
