import tensorflow as tf

x = tf.constant(3.0)
print((2 * x).numpy())
