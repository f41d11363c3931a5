import tensorflow as tf

steps = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(0.5, steps, 10, 0.9)
weight = tf.Variable(1.0)
train = tf.train.GradientDescentOptimizer(rate).minimize(
    weight, global_step=steps
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for _ in range(3):
        session.run(train)
    print("%.3f" % session.run(weight))
