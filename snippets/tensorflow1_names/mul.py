import tensorflow as tf

print(tf.mul(2.0, 3.0).dtype)
