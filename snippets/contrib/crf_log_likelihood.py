import tensorflow as tf

scores = tf.constant([[[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]]] * 2)
tags = tf.constant([[0, 1, 0], [1, 1, 0]])
transitions = tf.constant([[0.5, -1.0], [0.3, 0.2]])
likelihood, _ = tf.contrib.crf.crf_log_likelihood(
    scores, tags, tf.constant([3, 2]), transitions
)
with tf.Session() as session:
    print(session.run(likelihood).round(4))
