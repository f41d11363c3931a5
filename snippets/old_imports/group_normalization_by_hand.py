import numpy as np
import tensorflow as tf

x = np.array([[1.0, 3.0, 2.0, 6.0]], "float32")
groups = tf.reshape(x, (1, 2, 2))
mean, variance = tf.nn.moments(groups, axes=[2], keepdims=True)
groups = (groups - mean) / tf.sqrt(variance + 1e-3)
print(np.round(tf.reshape(groups, (1, 4)).numpy(), 2).tolist())
