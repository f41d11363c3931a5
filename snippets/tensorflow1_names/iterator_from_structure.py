import tensorflow as tf

dataset = tf.data.Dataset.range(3)
iterator = tf.data.Iterator.from_structure(tf.int64, tf.TensorShape([]))
fill, number = iterator.make_initializer(dataset), iterator.get_next()
with tf.Session() as session:
    session.run(fill)
    print([int(session.run(number)) for _ in range(3)])
