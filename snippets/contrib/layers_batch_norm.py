import tensorflow as tf

x = tf.constant([[1.0], [3.0]])
y = tf.contrib.layers.batch_norm(x)
with tf.train.MonitoredSession() as session:
    print(session.run(y).round(4).ravel())
