import tensorflow as tf

print(tf.to_float([1, 2]).dtype)
