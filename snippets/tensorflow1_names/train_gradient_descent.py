import tensorflow as tf

weight = tf.Variable([1.0, -2.0])
step = tf.train.GradientDescentOptimizer(0.1).minimize(
    tf.reduce_sum(weight**2)
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(step)
    print(["%.2f" % number for number in session.run(weight)])
