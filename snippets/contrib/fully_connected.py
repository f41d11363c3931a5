import tensorflow as tf

x = tf.constant([[1.0, -2.0]])
y = tf.contrib.layers.fully_connected(
    x, 2, weights_initializer=tf.ones_initializer()
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(y).tolist())
