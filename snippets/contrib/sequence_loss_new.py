import tensorflow as tf


def sequence_loss(logits, targets, weights):
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
        labels=targets, logits=logits
    )
    return tf.reduce_sum(losses * weights) / tf.reduce_sum(weights)


logits = tf.constant([[[2.0, 0.0], [0.0, 1.0]]])
targets = tf.constant([[0, 0]])
weights = tf.constant([[1.0, 0.5]])
print("%.4f" % float(sequence_loss(logits, targets, weights)))
