import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    with tf.device("/gpu:0"):
        tripled = 3 * tf.constant(2.0)
    with tf.Session() as session:
        print(session.run(tripled))
