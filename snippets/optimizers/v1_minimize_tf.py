import tensorflow as tf

weight = tf.Variable(1.0)
tf.compat.v1.train.AdamOptimizer(0.1).minimize(weight * weight)
