import tensorflow as tf

ones = tf.ones_initializer()
hidden = tf.layers.conv2d(
    tf.ones([1, 4, 4, 1]), 2, 3, padding="same", kernel_initializer=ones
)
hidden = tf.layers.batch_normalization(hidden, training=False)
hidden = tf.layers.max_pooling2d(hidden, 2, 2)
hidden = tf.layers.average_pooling2d(hidden, 2, 2)
hidden = tf.layers.dropout(
    tf.layers.flatten(hidden), 0.5, training=False
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(hidden).round(4).tolist())
