import tensorflow as tf

print([int(number) for number in tf.data.Dataset.range(3)])
