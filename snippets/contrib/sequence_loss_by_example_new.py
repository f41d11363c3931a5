import tensorflow as tf


def sequence_loss_by_example(logits, targets, weights):
    losses = [
        weight
        * tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=target, logits=logit
        )
        for logit, target, weight in zip(logits, targets, weights)
    ]
    return tf.add_n(losses) / (tf.add_n(weights) + 1e-12)


logits = tf.constant([[2.0, 0.0], [0.0, 1.0]])
loss = sequence_loss_by_example(
    [logits], [tf.constant([0, 0])], [tf.constant([1.0, 0.5])]
)
print(loss.numpy().round(4))
