import tensorflow as tf

weights = tf.Variable(tf.random_uniform([3, 4], minval=-1.0, maxval=1.0))
print(weights.shape)
