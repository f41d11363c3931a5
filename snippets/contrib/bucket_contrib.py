import tensorflow as tf

lengths = [1, 4, 2, 5]
data = tf.data.Dataset.from_tensor_slices(lengths)
data = data.map(lambda n: tf.ones([n], tf.int32))
data = data.apply(
    tf.contrib.data.bucket_by_sequence_length(tf.size, [3], [2, 2])
)
batch = data.make_one_shot_iterator().get_next()
with tf.Session() as session:
    for _ in range(2):
        print(session.run(batch).tolist())
