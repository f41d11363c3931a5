import tensorflow as tf

losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
    labels=tf.constant([0, 1]),
    logits=tf.constant([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]]),
)
with tf.Session() as session:
    print(["%.3f" % loss for loss in session.run(losses)])
