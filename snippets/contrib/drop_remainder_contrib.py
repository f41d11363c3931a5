import tensorflow as tf

data = tf.data.Dataset.range(5).apply(
    tf.contrib.data.batch_and_drop_remainder(2)
)
print(data.output_shapes)
