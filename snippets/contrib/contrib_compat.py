import tensorflow.compat.v1 as tf

print(tf.contrib.layers.xavier_initializer())
