import tensorflow as tf

lengths = [1, 4, 2, 5]
data = tf.data.Dataset.from_tensor_slices(lengths)
data = data.map(lambda n: tf.ones([n], tf.int32))
data = data.apply(
    tf.data.experimental.bucket_by_sequence_length(tf.size, [3], [2, 2])
)
for batch in data:
    print(batch.numpy().tolist())
