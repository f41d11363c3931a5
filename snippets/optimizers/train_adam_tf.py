import tensorflow as tf

optimizer = tf.train.AdamOptimizer(0.1)
print(type(optimizer).__name__)
