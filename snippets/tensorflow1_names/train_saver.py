import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
saver = tf.train.Saver()
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    path = saver.save(session, "./model")
    session.run(weight.assign([0.0, 0.0]))
    saver.restore(session, path)
    print(session.run(weight).tolist())
