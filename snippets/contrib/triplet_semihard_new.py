import tensorflow as tf


def triplet_semihard_loss(labels, points, margin=1.0):
    squares = tf.reduce_sum((points[:, None] - points) ** 2, axis=2)
    same = labels[:, None] == labels
    far = tf.where(same, -1.0, squares)
    largest = tf.reduce_max(far, axis=1)[:, None]  # of the negatives
    beyond = (~same)[:, None] & (squares[:, None] > squares[:, :, None])
    nearest = tf.reduce_min(
        tf.where(beyond, squares[:, None], squares.dtype.max), axis=2
    )
    negative = tf.where(tf.reduce_any(beyond, axis=2), nearest, largest)
    pairs = tf.cast(same, tf.float32) - tf.eye(len(labels))
    losses = tf.maximum(margin + squares - negative, 0.0) * pairs
    return tf.reduce_sum(losses) / tf.reduce_sum(pairs)


labels = tf.constant([0, 0, 1, 1])
points = tf.constant([[0.0, 0.0], [1.0, 0.0], [0.5, 1.0], [2.0, 2.0]])
print("%.4f" % float(triplet_semihard_loss(labels, points)))
