import tensorflow as tf

print(tf.to_int32([1.5, 2.5]).dtype)
