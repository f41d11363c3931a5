import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    loss = tf.reduce_mean(slim.fully_connected(tf.ones([2, 3]), 1))
    step = tf.compat.v1.train.get_or_create_global_step()
    training = slim.optimize_loss(loss, step, 0.1, "SGD")
    print(training.dtype.name)
