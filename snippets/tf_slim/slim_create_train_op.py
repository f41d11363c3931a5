import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default():
    loss = tf.reduce_mean(slim.fully_connected(tf.ones([2, 3]), 1))
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)
    training = slim.learning.create_train_op(loss, optimizer)
    with tf.compat.v1.Session() as session:
        session.run(tf.compat.v1.global_variables_initializer())
        session.run(training)
        print(
            "steps:", session.run(tf.compat.v1.train.get_global_step())
        )
