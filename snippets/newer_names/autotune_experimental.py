import tensorflow as tf

AUTOTUNE = tf.data.experimental.AUTOTUNE
numbers = tf.data.Dataset.range(3)
numbers = numbers.map(lambda x: 2 * x, num_parallel_calls=AUTOTUNE)
print([int(number) for number in numbers])
