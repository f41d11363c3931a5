import tensorflow as tf

with tf.Session() as session:
    print(session.run(tf.stack([1.0, 2.0])))
