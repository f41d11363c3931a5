import tensorflow as tf


@tf.function
def double(x):
    return x.numpy() * 2


print(double(tf.constant(3.0)))
