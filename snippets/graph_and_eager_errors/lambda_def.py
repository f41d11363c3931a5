import tensorflow as tf


def flip(x):
    return x if x > 1 else -x


numbers = tf.data.Dataset.range(4)
numbers = numbers.map(flip, num_parallel_calls=2)
print([int(number) for number in numbers])
