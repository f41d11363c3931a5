import tensorflow as tf

print(tf.sparse_tensor_to_dense(tf.SparseTensor([[0, 1]], [5.0], [2, 2])).shape)
