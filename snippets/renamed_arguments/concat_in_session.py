import tensorflow as tf

joined = tf.concat([tf.ones((2, 3)), tf.zeros((2, 1))], 1)
with tf.Session() as session:
    print(session.run(joined).tolist())
