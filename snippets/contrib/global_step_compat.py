import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    step = v1.train.get_or_create_global_step()
    session.run(v1.global_variables_initializer())
    print(step.name, session.run(v1.assign_add(step, 1)))
