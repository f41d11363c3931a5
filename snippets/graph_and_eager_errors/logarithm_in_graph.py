import tensorflow as tf

x = tf.placeholder(tf.float32)
logarithm = tf.log(x)
with tf.Session() as session:
    print("%.4f" % session.run(logarithm, {x: 2.0}))
