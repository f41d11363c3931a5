import tensorflow as tf

build = tf.train.import_meta_graph
tf.get_variable("weight", initializer=[1.0, 2.0])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    tf.train.Saver().save(session, "./model")

with tf.Graph().as_default(), tf.Session() as session:
    saver = build("./model.meta")
    saver.restore(session, tf.train.latest_checkpoint("."))
    print(session.run("weight:0"))
