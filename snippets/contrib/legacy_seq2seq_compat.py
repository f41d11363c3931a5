import tensorflow.compat.v1 as tf

logits, weights = tf.constant([[2.0, 0.0]]), tf.constant([1.0])
print(tf.legacy_seq2seq.sequence_loss([logits], [[0]], [weights]))
