import tensorflow as tf

data = tf.data.Dataset.range(5).batch(2)
print([batch.numpy().tolist() for batch in data])
