import tensorflow as tf

x = tf.constant([[[0.0, 0.01], [0.02, 0.03]]])
y = tf.contrib.layers.layer_norm(x)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(y).round(3))
