import tensorflow as tf

print(tf.TensorShape([3])[0])
