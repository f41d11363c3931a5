import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
sparse = tf.SparseTensor([[0, 1], [1, 0]], [5.0, 6.0], [2, 2])
print(
    np.array_equal(
        v1.sparse_tensor_to_dense(sparse), tf.sparse.to_dense(sparse)
    )
)

old = v1.sets.set_intersection([[1, 2, 3]], [[2, 3, 4]])
new = tf.sets.intersection(
    tf.constant([[1, 2, 3]]), tf.constant([[2, 3, 4]])
)
print(
    tf.sparse.to_dense(old).numpy().tolist(),
    tf.sparse.to_dense(new).numpy().tolist(),
)
