import tensorflow as tf

predictions = tf.constant([1, 0, 1, 1])
labels = tf.constant([1, 0, 0, 1])
accuracy = tf.contrib.metrics.accuracy(predictions, labels)
with tf.Session() as session:
    print(session.run(accuracy))
