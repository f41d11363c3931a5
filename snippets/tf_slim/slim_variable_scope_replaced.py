import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("tower"):
        slim.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
    print([variable.name for variable in slim.get_variables()])
