import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
a = K.constant(np.arange(24).reshape(2, 3, 4))
b = K.constant(np.arange(40).reshape(2, 4, 5))
rows, other = a[:, 0], a[:, 1]
matrix = K.constant(np.arange(8).reshape(4, 2))
image = K.constant(np.arange(50).reshape(1, 5, 5, 2))
kernel = K.constant(np.arange(54).reshape(3, 3, 2, 3))

pairs = {
    "dot": (K.dot(a, matrix), ops.dot(a, matrix)),
    "batch_dot": (K.batch_dot(a, b), ops.matmul(a, b)),
    "batch_dot with axes": (
        K.batch_dot(a, a, axes=(2, 2)),
        ops.matmul(a, ops.transpose(a, (0, 2, 1))),
    ),
    "batch_dot of vectors": (
        K.batch_dot(rows, other, axes=1),
        ops.sum(rows * other, axis=1, keepdims=True),
    ),
    "bias_add": (K.bias_add(a, matrix[:, 0]), ops.add(a, matrix[:, 0])),
    "conv2d": (
        K.conv2d(image, kernel, padding="same"),
        ops.conv(image, kernel, padding="same"),
    ),
    "pool2d, max": (
        K.pool2d(image, (2, 2)),
        ops.max_pool(image, (2, 2), strides=1),
    ),
    "pool2d, avg": (
        K.pool2d(image, (2, 2), pool_mode="avg"),
        ops.average_pool(image, (2, 2), strides=1),
    ),
}
for name, (old, new) in pairs.items():
    assert old.shape == new.shape and np.allclose(old, new), name
print(len(pairs), "functions, the same results")
