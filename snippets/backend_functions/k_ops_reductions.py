import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
x = K.constant([[1.0, 4.0, 9.0], [0.25, 2.0, 0.5]])

pairs = {
    "sum": (K.sum(x, axis=-1), ops.sum(x, axis=-1)),
    "mean": (
        K.mean(x, axis=0, keepdims=True),
        ops.mean(x, axis=0, keepdims=True),
    ),
    "max": (K.max(x, axis=1), ops.max(x, axis=1)),
    "min": (K.min(x, axis=1), ops.min(x, axis=1)),
    "prod": (K.prod(x, axis=1), ops.prod(x, axis=1)),
    "std": (K.std(x, axis=1), ops.std(x, axis=1)),
    "var": (K.var(x, axis=1), ops.var(x, axis=1)),
    "argmax": (K.argmax(x), ops.argmax(x, axis=-1)),
    "argmin": (K.argmin(x), ops.argmin(x, axis=-1)),
    "any": (K.any(x > 2, axis=1), ops.any(x > 2, axis=1)),
    "all": (K.all(x > 2, axis=1), ops.all(x > 2, axis=1)),
    "cumsum": (K.cumsum(x, axis=1), ops.cumsum(x, axis=1)),
    "cumprod": (K.cumprod(x, axis=1), ops.cumprod(x, axis=1)),
}
for name, (old, new) in pairs.items():
    assert old.shape == new.shape and np.allclose(old, new), name
print(len(pairs), "functions, the same results")
