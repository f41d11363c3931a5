import tensorflow.compat.v1 as tf

config = tf.ConfigProto(allow_soft_placement=True)
with tf.Graph().as_default():
    with tf.device("/gpu:0"):
        tripled = 3 * tf.constant(2.0)
    with tf.Session(config=config) as session:
        print(session.run(tripled))
