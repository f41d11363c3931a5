import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
x = K.constant(np.arange(24).reshape(2, 3, 4))
y = x[:, 0]

pairs = {
    "int_shape": (K.int_shape(x), tuple(x.shape)),
    "shape": (K.shape(x), ops.shape(x)),
    "ndim": (K.ndim(x), len(x.shape)),
    "count_params": (K.count_params(x), ops.size(x)),
    "cast": (K.cast(x, "int32"), ops.cast(x, "int32")),
    "reshape": (K.reshape(x, (2, 12)), ops.reshape(x, (2, 12))),
    "flatten": (K.flatten(x), ops.ravel(x)),
    "batch_flatten": (
        K.batch_flatten(x),
        ops.reshape(x, (ops.shape(x)[0], -1)),
    ),
    "expand_dims": (K.expand_dims(x), ops.expand_dims(x, -1)),
    "squeeze": (K.squeeze(x[:, :1], 1), ops.squeeze(x[:, :1], 1)),
    "permute_dimensions": (
        K.permute_dimensions(x, (0, 2, 1)),
        ops.transpose(x, (0, 2, 1)),
    ),
    "transpose": (K.transpose(y), ops.transpose(y)),
    "concatenate": (
        K.concatenate([x, x]),
        ops.concatenate([x, x], axis=-1),
    ),
    "stack": (K.stack([x, x], axis=1), ops.stack([x, x], axis=1)),
    "tile": (K.tile(x, [1, 2, 1]), ops.tile(x, [1, 2, 1])),
    "repeat": (
        K.repeat(y, 3),
        ops.repeat(ops.expand_dims(y, 1), 3, axis=1),
    ),
    "repeat_elements": (
        K.repeat_elements(x, 2, axis=1),
        ops.repeat(x, 2, axis=1),
    ),
    "reverse": (K.reverse(x, 1), ops.flip(x, 1)),
    "gather": (K.gather(x, [1, 0, 1]), ops.take(x, [1, 0, 1], axis=0)),
    "one_hot": (K.one_hot([2, 0], 3), ops.one_hot([2, 0], 3)),
    "zeros_like": (K.zeros_like(x), ops.zeros_like(x)),
    "ones_like": (K.ones_like(x), ops.ones_like(x)),
    "arange": (K.arange(2, 8, 2), ops.arange(2, 8, 2)),
    "eye": (K.eye(3), ops.eye(3)),
    "temporal_padding": (
        K.temporal_padding(x, (1, 2)),
        ops.pad(x, [[0, 0], [1, 2], [0, 0]]),
    ),
}
for name, (old, new) in pairs.items():
    assert np.shape(old) == np.shape(new) and np.array_equal(
        old, new
    ), name
print(len(pairs), "functions, the same results")
