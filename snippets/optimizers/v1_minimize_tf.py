import tensorflow as tf

weight = tf.Variable(1.0)
step = tf.compat.v1.train.AdamOptimizer(0.1).minimize(weight * weight)
with tf.compat.v1.Session() as session:
    session.run(tf.compat.v1.global_variables_initializer())
    session.run(step)
    print(session.run(weight).round(3))
