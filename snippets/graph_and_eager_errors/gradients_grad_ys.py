import tensorflow as tf

x = tf.constant([1.0, 2.0])
y = x * x
weights = tf.constant([1.0, -10.0])
[gradient] = tf.gradients(y, [x], grad_ys=weights)
with tf.Session() as session:
    print(session.run(gradient))
