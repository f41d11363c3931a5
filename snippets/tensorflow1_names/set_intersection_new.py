import tensorflow as tf

both = tf.sets.intersection(
    tf.constant([[1, 2, 3]]), tf.constant([[2, 3, 4]])
)
print(both.values.numpy().tolist())
