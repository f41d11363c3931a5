import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
x = tf.constant([[2.0, 0.5], [0.25, 4.0]])

pairs = {
    "log": (v1.log(x), tf.math.log(x)),
    "to_float": (v1.to_float([1, 2]), tf.cast([1, 2], tf.float32)),
    "to_int32": (v1.to_int32(x), tf.cast(x, tf.int32)),
    "to_int64": (v1.to_int64(x), tf.cast(x, tf.int64)),
    "div, floats": (v1.div(x, 3.0), tf.math.divide(x, 3.0)),
    "div, integers": (v1.div(7, 2), tf.math.floordiv(7, 2)),
    "ceil": (v1.ceil(x), tf.math.ceil(x)),
    "is_nan": (v1.is_nan(x), tf.math.is_nan(x)),
    "lgamma": (v1.lgamma(x), tf.math.lgamma(x)),
    "erf": (v1.erf(x), tf.math.erf(x)),
    "rsqrt": (v1.rsqrt(x), tf.math.rsqrt(x)),
    "log1p": (v1.log1p(x), tf.math.log1p(x)),
    "matrix_inverse": (v1.matrix_inverse(x), tf.linalg.inv(x)),
    "matrix_determinant": (v1.matrix_determinant(x), tf.linalg.det(x)),
    "matrix_transpose": (
        v1.matrix_transpose(x),
        tf.linalg.matrix_transpose(x),
    ),
    "cholesky": (v1.cholesky(x), tf.linalg.cholesky(x)),
    "diag": (v1.diag([1.0, 2.0]), tf.linalg.diag([1.0, 2.0])),
    "diag_part": (v1.diag_part(x), tf.linalg.diag_part(x)),
    "space_to_depth": (
        v1.space_to_depth(x[None, :, :, None], 2),
        tf.nn.space_to_depth(x[None, :, :, None], 2),
    ),
}
for name, (old, new) in pairs.items():
    assert old.dtype == new.dtype and np.allclose(
        old, new, equal_nan=True
    ), name
print(len(pairs), "pairs equal")
