import tensorflow as tf

optimizer = tf.train.GradientDescentOptimizer(0.1)
print(optimizer.get_name())
