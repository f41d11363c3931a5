import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    predictions = tf.constant([1, 0, 1, 1])
    labels = tf.constant([1, 0, 0, 1])
    values, updates = zip(
        v1.metrics.accuracy(labels, predictions),
        v1.metrics.precision(labels, predictions),
        v1.metrics.recall(labels, predictions),
        v1.metrics.mean_iou(labels, predictions, 2),
    )
    session.run(v1.local_variables_initializer())
    for _ in range(2):
        session.run(updates)
    print(["%.4f" % value for value in session.run(values)])
