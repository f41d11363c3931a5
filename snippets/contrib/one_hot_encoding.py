import tensorflow as tf

encoded = tf.contrib.layers.one_hot_encoding(tf.constant([2, 0]), 3)
with tf.Session() as session:
    print(session.run(encoded).tolist())
