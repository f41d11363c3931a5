import tensorflow as tf

x = tf.constant(1.0)
print(x.name)
