import tensorflow as tf

check = tf.assert_positive([1.0, 2.0])
print("checked")
