import tensorflow as tf
from tensorflow.contrib import metrics

predictions = tf.constant([1, 0, 1, 1])
labels = tf.constant([1, 0, 0, 1])
values, updates = metrics.aggregate_metrics(
    metrics.streaming_accuracy(predictions, labels),
    metrics.streaming_precision(predictions, labels),
    metrics.streaming_recall(predictions, labels),
    metrics.streaming_mean_iou(predictions, labels, 2),
)
with tf.Session() as session:
    session.run(tf.local_variables_initializer())
    for _ in range(2):
        session.run(updates)
    print(["%.4f" % value for value in session.run(values)])
