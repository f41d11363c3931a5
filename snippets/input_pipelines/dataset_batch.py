import tensorflow as tf

data = tf.data.Dataset.from_tensors((7, [1, 2])).repeat().batch(2)
for batch in data.take(1):
    print([part.numpy().tolist() for part in batch])
