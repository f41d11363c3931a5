import tensorflow as tf

dataset = tf.data.Dataset.range(3)
iterator = tf.data.Iterator.from_structure(tf.int64, [])
print(iterator.make_initializer(dataset).type)
