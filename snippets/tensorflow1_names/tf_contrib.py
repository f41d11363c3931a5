import tensorflow as tf

print(tf.contrib.layers.flatten(tf.ones([2, 3, 4])).shape)
