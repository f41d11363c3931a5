import tensorflow as tf

session = tf.InteractiveSession()
print((tf.constant(2.0) * 3.0).eval())
