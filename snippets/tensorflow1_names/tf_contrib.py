import tensorflow as tf

print(tf.contrib.layers.flatten.__name__)
