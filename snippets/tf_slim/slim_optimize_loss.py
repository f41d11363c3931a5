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
    step = v1.train.get_or_create_global_step()
    training = slim.optimize_loss(loss, step, 0.1, "SGD")
    session.run(v1.global_variables_initializer())
    print(["%.2f" % session.run(training) for _ in range(3)])
