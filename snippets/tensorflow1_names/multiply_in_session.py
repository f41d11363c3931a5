import tensorflow as tf

with tf.Session() as session:
    print(session.run(tf.multiply(2.0, 3.0)))
