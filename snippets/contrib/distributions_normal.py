import tensorflow as tf

normal = tf.contrib.distributions.Normal(0.0, 2.0)
with tf.Session() as session:
    print("%.4f" % session.run(normal.log_prob(1.0)))
