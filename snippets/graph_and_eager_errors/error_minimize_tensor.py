import tensorflow as tf

v1 = tf.compat.v1
w = v1.get_variable(
    "w", (), initializer=v1.ones_initializer(), use_resource=True
)
step = v1.train.GradientDescentOptimizer(0.1).minimize(w * w)
with v1.Session() as session:
    session.run(v1.global_variables_initializer())
    session.run(step)
    print("%.1f" % session.run(w))
