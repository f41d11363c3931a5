import tensorflow as tf

penalize = tf.keras.regularizers.l2(0.05)
with tf.Graph().as_default():
    penalty = tf.add_n([penalize(weight) for weight in [tf.ones([3])]])
    with tf.compat.v1.Session() as session:
        print("%.2f" % session.run(penalty))
