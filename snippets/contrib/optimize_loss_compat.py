import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    weight = v1.get_variable("weight", initializer=[1.0, 2.0])
    gradients = tf.gradients(tf.reduce_sum(weight**2), [weight])
    clipped, _ = tf.clip_by_global_norm(gradients, 1.0)
    optimizer = v1.train.GradientDescentOptimizer(0.1)
    train = optimizer.apply_gradients(zip(clipped, [weight]))
    session.run(v1.global_variables_initializer())
    session.run(train)
    print(session.run(weight).round(4))
