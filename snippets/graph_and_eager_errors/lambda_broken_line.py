import tensorflow as tf

numbers = tf.data.Dataset.range(4)
numbers = numbers.map(
    lambda x: x if x > 1 else -x, num_parallel_calls=2)
print([int(number) for number in numbers])
