import tensorflow as tf


def normalize(x):
    return tf.layers.batch_normalization(x, training=True)


normalized = normalize(tf.ones((2, 1)))
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
mean = tf.global_variables("batch_normalization/moving_mean")[0]
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run([normalized, updates])
    print(normalized.shape, "mean %.2f" % session.run(mean)[0])
