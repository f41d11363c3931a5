import tensorflow as tf

weight = tf.get_variable(
    "weight", shape=[2, 3], initializer=tf.zeros_initializer()
)
print(weight.name, weight.shape)
