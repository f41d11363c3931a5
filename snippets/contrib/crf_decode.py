import tensorflow as tf

scores = tf.constant([[[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]]] * 2)
transitions = tf.constant([[0.5, -1.0], [0.3, 0.2]])
tags, best = tf.contrib.crf.crf_decode(
    scores, transitions, tf.constant([3, 2])
)
with tf.Session() as session:
    for value in session.run([tags, best]):
        print(value)
