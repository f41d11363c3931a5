import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable("weight", initializer=[1.0, 2.0])
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./model")

with tf.Graph().as_default(), v1.Session() as session:
    saver = tf.compat.v1.train.import_meta_graph("./model.meta")
    saver.restore(session, tf.train.latest_checkpoint("."))
    print(session.run(v1.global_variables()[0]))
