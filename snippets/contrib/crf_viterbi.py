import tensorflow as tf


def crf_decode(scores, transitions, lengths):
    lengths, size = tf.convert_to_tensor(lengths), tf.shape(scores)[2]
    steps = tf.unstack(scores, axis=1)
    best, back = steps[0], []
    same = tf.range(size, dtype=tf.int64)
    for step, now in enumerate(steps[1:], 1):
        both = best[:, :, None] + transitions
        valid = (step < lengths)[:, None]
        back.append(tf.where(valid, tf.argmax(both, 1), same))
        best = tf.where(valid, tf.reduce_max(both, 1) + now, best)
    tags = [tf.argmax(best, 1)]
    for pointers in reversed(back):
        tags.append(tf.gather(pointers, tags[-1], batch_dims=1))
    tags = tf.stack(tags[::-1], axis=1)
    mask = tf.sequence_mask(lengths, len(steps), tf.int64)
    return tags * mask, tf.reduce_max(best, 1)


scores = tf.constant([[[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]]] * 2)
transitions = tf.constant([[0.5, -1.0], [0.3, 0.2]])
tags, best = crf_decode(scores, transitions, [3, 2])
print(tags.numpy())
print(best.numpy())
