import tensorflow as tf

dataset = tf.data.Dataset.range(2)
iterator = dataset.make_one_shot_iterator()
print(iterator.get_next().shape)
