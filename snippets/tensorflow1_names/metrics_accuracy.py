import tensorflow as tf

accuracy, update = tf.metrics.accuracy(
    labels=[1, 0, 1, 1], predictions=[1, 1, 1, 1]
)
with tf.Session() as session:
    session.run(tf.local_variables_initializer())
    session.run(update)
    print(session.run(accuracy))
