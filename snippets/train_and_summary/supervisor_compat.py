import tensorflow as tf

with tf.Graph().as_default():
    weight = tf.compat.v1.get_variable("weight", initializer=[1.0, 2.0])
    doubled = weight * 2
    supervisor = tf.compat.v1.train.Supervisor(summary_op=None)
    with supervisor.managed_session() as session:
        print(session.run(doubled))
