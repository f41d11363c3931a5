import tensorflow as tf

print(tf.random_shuffle([1, 2, 3]).shape)
