import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(
    ([1.0, 2.0, 3.0], [10, 20, 30])
)
for batch in data.batch(2):
    print([part.numpy().tolist() for part in batch])
