import tensorflow as tf

print(tf.cast([1, 2], tf.float32).dtype)
