import tensorflow as tf

print((2 * tf.constant([1.0, 2.0])).numpy().tolist())
