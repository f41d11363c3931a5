import tensorflow as tf

print(tf.pack([1.0, 2.0]).shape)
