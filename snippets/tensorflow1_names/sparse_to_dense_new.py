import tensorflow as tf

dense = tf.sparse.to_dense(tf.SparseTensor([[0, 1]], [5.0], [2, 2]))
print(dense.numpy().tolist())
