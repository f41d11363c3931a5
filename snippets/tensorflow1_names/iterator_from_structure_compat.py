import tensorflow as tf

with tf.Graph().as_default():
    dataset = tf.data.Dataset.range(3)
    iterator = tf.compat.v1.data.Iterator.from_structure(
        tf.int64, tf.TensorShape([])
    )
    fill, number = (
        iterator.make_initializer(dataset),
        iterator.get_next(),
    )
    with tf.compat.v1.Session() as session:
        session.run(fill)
        print([int(session.run(number)) for _ in range(3)])
