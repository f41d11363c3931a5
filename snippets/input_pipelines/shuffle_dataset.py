import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.range(100)).repeat()
for batch in data.shuffle(200).batch(10).take(1):
    numbers = batch.numpy()
print(numbers.shape, numbers.dtype)
print(0 <= min(numbers) < 90, list(numbers) != sorted(numbers))
