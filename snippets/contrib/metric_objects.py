import tensorflow as tf

predictions = tf.constant([1, 0, 1, 1])
labels = tf.constant([1, 0, 0, 1])
metrics = [
    tf.keras.metrics.Accuracy(),
    tf.keras.metrics.Precision(),
    tf.keras.metrics.Recall(),
    tf.keras.metrics.MeanIoU(2),
]
for _ in range(2):
    for metric in metrics:
        metric.update_state(labels, predictions)
print(["%.4f" % float(metric.result()) for metric in metrics])
