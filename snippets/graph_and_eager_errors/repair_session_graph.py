import tensorflow as tf

with tf.Graph().as_default():
    seven = tf.constant(7)
    with tf.compat.v1.Session() as session:
        print(session.run(seven))
