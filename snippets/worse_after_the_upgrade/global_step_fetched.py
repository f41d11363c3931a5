import tensorflow.compat.v1 as tf

with tf.Graph().as_default(), tf.Session() as sess:
    weight = tf.get_variable("weight", initializer=1.0)
    step = tf.train.get_or_create_global_step()
    optimizer = tf.train.GradientDescentOptimizer(0.1)
    train_op = optimizer.minimize(weight ** 2, global_step=step)
    sess.run(tf.global_variables_initializer())
    print([int(sess.run([train_op, step])[1]) for _ in range(3)])
