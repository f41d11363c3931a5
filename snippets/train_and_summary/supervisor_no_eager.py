import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
with tf.Graph().as_default() as graph:
    scale = tf.get_variable("scale", initializer=[2.0, 4.0])
supervisor = tf.train.Supervisor(graph=graph, logdir="run")
with supervisor.managed_session() as session:
    print(session.run(scale))
