import tensorflow as tf

x = tf.placeholder(tf.float32, (None,))
with tf.Session() as session:
    print(session.run(x * 2, {x: [1.0, 2.0]}).tolist())
