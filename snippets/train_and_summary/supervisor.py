import tensorflow as tf

doubled = tf.get_variable("weight", initializer=[1.0, 2.0]) * 2
supervisor = tf.train.Supervisor(summary_op=None)
with supervisor.managed_session() as session:
    print(session.run(doubled))
