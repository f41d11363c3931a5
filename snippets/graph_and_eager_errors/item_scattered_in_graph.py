import tensorflow as tf

x = tf.Variable([1.0, 2.0])
changed = tf.scatter_update(x, [0], [3.0])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(changed).tolist())
