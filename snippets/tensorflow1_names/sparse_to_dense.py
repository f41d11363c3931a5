import tensorflow as tf

dense = tf.sparse_tensor_to_dense(
    tf.SparseTensor([[0, 1]], [5.0], [2, 2])
)
with tf.Session() as session:
    print(session.run(dense).tolist())
