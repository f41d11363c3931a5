import tensorflow as tf

logits = tf.constant([[2.0, 0.0], [0.0, 1.0]])
labels = tf.constant([[1.0, 0.0], [1.0, 0.0]])
tf.contrib.losses.softmax_cross_entropy(logits, labels)
tf.contrib.losses.mean_squared_error(logits, labels)
with tf.Session() as session:
    print("%.4f" % session.run(tf.contrib.losses.get_total_loss()))
