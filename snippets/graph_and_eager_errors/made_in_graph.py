import tensorflow as tf

with tf.Graph().as_default():
    x = tf.constant(1.0)
    total = tf.add(x, [1.0, 2.0])
    with tf.compat.v1.Session() as session:
        print(session.run(total).tolist())
