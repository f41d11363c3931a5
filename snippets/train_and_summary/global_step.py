import tensorflow as tf

step = tf.train.get_or_create_global_step()
weight = tf.get_variable("weight", initializer=1.0)
optimizer = tf.train.GradientDescentOptimizer(0.1)
train = optimizer.minimize(weight**2, global_step=step)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for _ in range(3):
        session.run(train)
    print(session.run(step), "%.3f" % session.run(weight))
