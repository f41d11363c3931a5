import tensorflow as tf


@tf.function
def logarithm(x):
    return tf.math.log(x)


print(logarithm(tf.constant(1.0)).numpy())
