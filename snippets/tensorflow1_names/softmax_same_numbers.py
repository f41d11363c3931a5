import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
labels, logits = (
    tf.constant([[0.0, 1.0], [1.0, 0.0]]),
    tf.constant([[1.0, 2.0], [0.5, -1.0]]),
)

classes = tf.constant([1, 0])
each = tf.nn.softmax_cross_entropy_with_logits(
    labels=labels, logits=logits
)
pairs = {
    "nn.softmax_cross_entropy_with_logits_v2": (
        v1.nn.softmax_cross_entropy_with_logits_v2(
            labels=labels, logits=logits
        ),
        each,
    ),
    "losses.softmax_cross_entropy": (
        v1.losses.softmax_cross_entropy(labels, logits),
        tf.keras.losses.CategoricalCrossentropy(from_logits=True)(
            labels, logits
        ),
    ),
    "losses.sparse_softmax_cross_entropy": (
        v1.losses.sparse_softmax_cross_entropy(classes, logits),
        tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(
            classes, logits
        ),
    ),
    "losses.sigmoid_cross_entropy": (
        v1.losses.sigmoid_cross_entropy(labels, logits),
        tf.keras.losses.BinaryCrossentropy(from_logits=True)(
            labels, logits
        ),
    ),
    "losses.mean_squared_error": (
        v1.losses.mean_squared_error(labels, logits),
        tf.keras.losses.MeanSquaredError()(labels, logits),
    ),
    "losses.absolute_difference": (
        v1.losses.absolute_difference(labels, logits),
        tf.keras.losses.MeanAbsoluteError()(labels, logits),
    ),
    "losses.huber_loss": (
        v1.losses.huber_loss(labels, logits),
        tf.keras.losses.Huber()(labels, logits),
    ),
}
for name, (old, new) in pairs.items():
    print(
        name,
        np.round(np.mean(new), 4),
        "same:",
        np.allclose(old, new, atol=1e-6),
    )
