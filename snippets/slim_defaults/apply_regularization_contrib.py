import tensorflow as tf

with tf.Graph().as_default():
    weights = tf.ones([3])
    penalty = tf.contrib.layers.apply_regularization(
        tf.contrib.layers.l2_regularizer(0.1), [weights]
    )
    with tf.Session() as session:
        print("%.2f" % session.run(penalty))
