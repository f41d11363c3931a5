import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    step = v1.train.get_or_create_global_step()
    weight = v1.get_variable("weight", initializer=1.0)
    rate = v1.train.polynomial_decay(0.4, step, 4, 0.0)
    optimizer = v1.train.GradientDescentOptimizer(rate)
    gradient = v1.gradients(weight, [weight])
    update = optimizer.apply_gradients(zip(gradient, [weight]))
    with tf.control_dependencies([update]):
        train = v1.assign(step, step + 1)
    session.run(v1.global_variables_initializer())
    for _ in range(4):
        session.run(train)
        print("%.2f" % session.run(weight))
