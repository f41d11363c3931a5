import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    outputs = slim.conv2d(tf.zeros([1, 8, 8, 3]), 4, 3)
    weights = slim.get_trainable_variables()
print(outputs.shape, [weight.name for weight in weights])
