import tensorflow as tf

step = tf.contrib.framework.get_or_create_global_step()
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(step.name, session.run(tf.assign_add(step, 1)))
