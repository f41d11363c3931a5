import tensorflow as tf

logits = tf.constant([[[2.0, 0.0], [0.0, 1.0]]])
targets = tf.constant([[0, 0]])
weights = tf.constant([[1.0, 0.5]])
loss = tf.contrib.seq2seq.sequence_loss(logits, targets, weights)
with tf.Session() as session:
    print("%.4f" % session.run(loss))
