import tensorflow as tf
from tensorflow.contrib.losses import metric_learning

labels = tf.constant([0, 0, 1, 1])
points = tf.constant([[0.0, 0.0], [1.0, 0.0], [0.5, 1.0], [2.0, 2.0]])
loss = metric_learning.triplet_semihard_loss(labels, points)
with tf.Session() as session:
    print("%.4f" % session.run(loss))
