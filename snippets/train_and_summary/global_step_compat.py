import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    step = v1.train.get_or_create_global_step()
    weight = v1.get_variable("weight", initializer=1.0)
    optimizer = v1.train.GradientDescentOptimizer(0.1)
    train = optimizer.minimize(weight**2, global_step=step)
    session.run(v1.global_variables_initializer())
    for _ in range(3):
        session.run(train)
    print(session.run(step), "%.3f" % session.run(weight))
