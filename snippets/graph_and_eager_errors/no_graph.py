import tensorflow as tf

x = tf.constant(1.0)
print(tf.add(x, tf.constant(2.0)).numpy())
