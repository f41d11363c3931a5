import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
start = tf.global_variables_initializer()
print(weight.shape)
