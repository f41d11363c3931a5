import tensorflow as tf

x = tf.compat.v1.placeholder(tf.float32, (None,))
with tf.compat.v1.Session() as session:
    print(session.run(x * 2, {x: [1.0, 2.0]}).tolist())
