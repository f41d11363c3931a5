import tensorflow as tf


@tf.function
def logarithm(x):
    return tf.math.log(x)


print("%.4f" % logarithm(tf.constant(2.0)))
