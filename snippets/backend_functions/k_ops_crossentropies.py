import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
truth = K.constant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
guess = K.constant([[0.2, 0.7, 0.1], [0.6, 0.3, 0.1]])
logits = K.constant([[0.5, 2.0, -1.0], [1.0, 0.0, 0.3]])
labels = K.constant([1, 0], dtype="int32")

pairs = {
    "binary_crossentropy": (
        K.binary_crossentropy(truth, guess),
        ops.binary_crossentropy(truth, guess),
    ),
    "categorical_crossentropy": (
        K.categorical_crossentropy(truth, guess),
        ops.categorical_crossentropy(truth, guess),
    ),
    "sparse_categorical_crossentropy": (
        K.sparse_categorical_crossentropy(labels, guess),
        ops.sparse_categorical_crossentropy(labels, guess),
    ),
    "from logits": (
        K.categorical_crossentropy(truth, logits, from_logits=True),
        ops.categorical_crossentropy(truth, logits, from_logits=True),
    ),
}
for name, (old, new) in pairs.items():
    print(
        name,
        np.mean(new).round(4),
        "same:",
        np.allclose(old, new, atol=1e-5),
    )
