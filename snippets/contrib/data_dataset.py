import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices([1, 2, 3]).map(
    lambda x: x * 2
)
print([int(number) for number in data])
