import tensorflow as tf

initializer = tf.contrib.layers.variance_scaling_initializer()
weights = initializer([200, 1000])
with tf.Session() as session:
    print("deviation: %.1f" % session.run(weights).std())
