import tensorflow as tf

weight = tf.Variable(3.0)
step = tf.train.GradientDescentOptimizer(0.1).minimize(weight * weight)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(step)
    print(round(float(session.run(weight)), 2))
