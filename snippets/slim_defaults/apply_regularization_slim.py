import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    penalty = slim.apply_regularization(
        slim.l2_regularizer(0.1), [tf.ones([3])]
    )
    with tf.compat.v1.Session() as session:
        print("%.2f" % session.run(penalty))
