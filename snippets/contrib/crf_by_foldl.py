import tensorflow as tf


def crf_log_likelihood(scores, tags, lengths, transitions):
    steps, size = tf.shape(scores)[1], tf.shape(scores)[2]
    mask = tf.sequence_mask(lengths, steps)
    on = tf.cast(mask, scores.dtype)
    unary = tf.reduce_sum(scores * tf.one_hot(tags, size), axis=2)
    pairs = tf.gather_nd(
        transitions, tf.stack([tags[:, :-1], tags[:, 1:]], axis=2)
    )
    score = tf.reduce_sum(unary * on, 1) + tf.reduce_sum(
        pairs * on[:, 1:], 1
    )

    def forward(alpha, step):
        now, valid = step
        after = tf.reduce_logsumexp(
            alpha[:, :, None] + transitions, axis=1
        )
        return tf.where(valid[:, None], after + now, alpha)

    rest = (
        tf.transpose(scores[:, 1:], [1, 0, 2]),
        tf.transpose(mask[:, 1:]),
    )
    alpha = tf.foldl(forward, rest, initializer=scores[:, 0])
    return score - tf.reduce_logsumexp(alpha, axis=1)


scores = tf.constant([[[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]]] * 2)
tags = tf.constant([[0, 1, 0], [1, 1, 0]])
transitions = tf.constant([[0.5, -1.0], [0.3, 0.2]])
print(
    crf_log_likelihood(scores, tags, [3, 2], transitions)
    .numpy()
    .round(4)
)
