import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices([1, 2, 3]).batch(2)
iterator = data.make_initializable_iterator()
batch = iterator.get_next()
with tf.Session() as session:
    for epoch in range(2):
        session.run(iterator.initializer)
        while True:
            try:
                print(epoch, session.run(batch))
            except tf.errors.OutOfRangeError:
                break
