import tensorflow as tf

optimizer = tf.compat.v1.train.AdamOptimizer(0.1)
print(type(optimizer).__name__)
