import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default() as graph:
    scale = v1.get_variable("scale", initializer=[2.0, 4.0])
supervisor = v1.train.Supervisor(graph=graph, logdir="run")
with supervisor.managed_session() as session:
    print(session.run(scale))
