import tensorflow as tf

rate = tf.train.exponential_decay(0.1, 15, 10, 0.5, staircase=True)
steps = tf.train.piecewise_constant(15, [10, 20], [0.1, 0.01, 0.001])
line = tf.train.polynomial_decay(0.1, 15, 20, 0.0)
with tf.Session() as session:
    print(
        ["%.4f" % value for value in session.run([rate, steps, line])]
    )
