import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.layers.batch_normalization(
        tf.constant([[0.0], [20.0]]), training=True
    )
    session.run(v1.global_variables_initializer())
    session.run(v1.get_collection(v1.GraphKeys.UPDATE_OPS))
    gamma, beta, mean, variance = session.run(v1.global_variables())
    print("mean %.2f, variance %.2f" % (mean[0], variance[0]))
