import tensorflow as tf

print(tf.cast([1.5, 2.5], tf.int32).dtype)
