import tensorflow as tf
import tf_slim as slim

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    ones = v1.ones_initializer()
    loss = tf.reduce_mean(
        slim.fully_connected(
            tf.ones([2, 3]), 1, weights_initializer=ones
        )
    )
    optimizer = v1.train.GradientDescentOptimizer(0.1)
    training = slim.learning.create_train_op(loss, optimizer)
    session.run(v1.global_variables_initializer())
    print(["%.2f" % session.run(training) for _ in range(3)])
