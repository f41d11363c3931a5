import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    slim.batch_norm(
        tf.zeros([2, 3]),
        initializers={"beta": tf.compat.v1.ones_initializer()},
    )
