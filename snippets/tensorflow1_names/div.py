import tensorflow as tf

print(tf.div(7.0, 2.0).dtype)
