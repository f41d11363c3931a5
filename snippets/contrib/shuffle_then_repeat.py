import tensorflow as tf

data = tf.data.Dataset.range(4).shuffle(4, seed=1).repeat(2)
numbers = [int(number) for number in data]
print(sorted(numbers[:4]), numbers[4:] != numbers[:4])
