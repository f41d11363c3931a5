import tensorflow as tf

x = tf.constant(3.0)
y = x * x
with tf.Session() as session:
    print(session.run(2 * tf.gradients(y, x)[0]))
