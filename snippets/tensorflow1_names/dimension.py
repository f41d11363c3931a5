import tensorflow as tf

print(tf.Dimension(3).value)
