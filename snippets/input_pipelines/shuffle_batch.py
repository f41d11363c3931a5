import tensorflow as tf

batch = tf.train.shuffle_batch(
    [tf.range(100)],
    batch_size=10,
    capacity=200,
    min_after_dequeue=50,
    enqueue_many=True,
)
with tf.train.MonitoredSession() as session:
    numbers = session.run(batch)
print(numbers.shape, numbers.dtype)
print(0 <= min(numbers) < 90, list(numbers) != sorted(numbers))
