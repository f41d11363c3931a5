import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    data = tf.data.Dataset.from_tensor_slices([1, 2, 3]).batch(2)
    iterator = v1.data.make_initializable_iterator(data)
    batch = iterator.get_next()
    for epoch in range(2):
        session.run(iterator.initializer)
        while True:
            try:
                print(epoch, session.run(batch))
            except tf.errors.OutOfRangeError:
                break
