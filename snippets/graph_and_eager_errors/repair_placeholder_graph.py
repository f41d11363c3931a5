import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, (None,))
with tf.Session() as session:
    print(session.run(x * 2, {x: [1.0, 2.0]}).tolist())
