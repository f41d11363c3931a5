import tensorflow as tf

x = tf.constant(3.0)
[gradient] = tf.gradients(x * x, x)
with tf.Session() as session:
    print(session.run(gradient))
