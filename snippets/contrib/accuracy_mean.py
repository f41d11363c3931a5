import tensorflow as tf

predictions = tf.constant([1, 0, 1, 1])
labels = tf.constant([1, 0, 0, 1])
equal = tf.equal(predictions, labels)
accuracy = tf.reduce_mean(tf.cast(equal, tf.float32))
print(accuracy.numpy())
