import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
start = tf.initialize_all_variables()
with tf.Session() as session:
    session.run(start)
    print(session.run(3 * weight).tolist())
