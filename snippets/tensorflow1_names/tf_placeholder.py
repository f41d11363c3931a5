import tensorflow as tf

x = tf.placeholder(tf.float32, shape=(None, 3))
with tf.Session() as session:
    print(session.run(2 * x, {x: [[1, 2, 3]]}).tolist())
