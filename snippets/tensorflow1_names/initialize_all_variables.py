import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
start = tf.initialize_all_variables()
print(weight.shape)
