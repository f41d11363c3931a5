import tensorflow as tf

x = tf.constant([1.5, 2.5])
print(x.astype("int32"))
