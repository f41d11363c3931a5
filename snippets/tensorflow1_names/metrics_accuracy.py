import tensorflow as tf

accuracy, update = tf.metrics.accuracy(labels=[1, 0, 1], predictions=[1, 1, 1])
print(accuracy.shape)
