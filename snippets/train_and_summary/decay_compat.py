import tensorflow as tf

train = tf.compat.v1.train
with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    rate = train.exponential_decay(0.1, 15, 10, 0.5, staircase=True)
    steps = train.piecewise_constant(15, [10, 20], [0.1, 0.01, 0.001])
    line = train.polynomial_decay(0.1, 15, 20, 0.0)
    print(
        ["%.4f" % value for value in session.run([rate, steps, line])]
    )
