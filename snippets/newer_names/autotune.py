import tensorflow as tf

numbers = tf.data.Dataset.range(3).map(
    lambda x: 2 * x, num_parallel_calls=tf.data.AUTOTUNE
)
print([int(number) for number in numbers])
