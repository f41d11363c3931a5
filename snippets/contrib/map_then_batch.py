import tensorflow as tf

data = (
    tf.data.Dataset.range(5)
    .map(lambda x: x * 10, num_parallel_calls=2)
    .batch(2)
)
for batch in data:
    print(batch.numpy())
