import tensorflow as tf

x = tf.constant([1.0, 2.0])
x = tf.tensor_scatter_nd_update(x, [[0]], [3.0])
print(x.numpy().tolist())
