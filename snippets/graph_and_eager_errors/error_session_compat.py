import tensorflow as tf

seven = tf.constant(7)
with tf.compat.v1.Session() as session:
    print(session.run(seven))
