import tensorflow as tf

weight = tf.Variable(tf.zeros_initializer()([2, 3]), name="weight")
print(weight.name, weight.shape)
