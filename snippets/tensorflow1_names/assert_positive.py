import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.control_dependencies([tf.assert_positive(x)]):
    roots = tf.sqrt(x)
with tf.Session() as session:
    print([round(float(root), 2) for root in session.run(roots)])
