import tensorflow as tf

x = tf.constant([1.0, 2.0])
tf.debugging.assert_positive(x)
tf.debugging.assert_equal(tf.shape(x), [2])
tf.debugging.assert_rank(x, 1)
tf.debugging.assert_type(x, tf.float32)


@tf.function
def checked(x):
    # in a tf.function it runs by itself: no control_dependencies
    tf.debugging.assert_non_negative(x)
    return tf.sqrt(x)


print([round(float(root), 2) for root in checked(x)])
