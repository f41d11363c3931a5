import tensorflow as tf

batch = tf.train.batch([tf.constant(7), tf.constant([1, 2])], 2)
with tf.train.MonitoredSession() as session:
    print([part.tolist() for part in session.run(batch)])
