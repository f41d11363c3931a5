import tensorflow as tf


@tf.function
def double(x):
    return x * 2


print(double(tf.constant(3.0)).numpy())
