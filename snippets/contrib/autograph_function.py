import tensorflow as tf


@tf.function
def halve(x):
    while x > 1.0:
        x = x / 2.0
    return x


print(halve(tf.constant(10.0)).numpy())
