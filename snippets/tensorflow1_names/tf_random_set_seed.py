import tensorflow as tf

tf.random.set_seed(7)
first = tf.random.uniform((3,))
tf.random.set_seed(7)
print("repeated:", bool(tf.reduce_all(first == tf.random.uniform((3,)))))
