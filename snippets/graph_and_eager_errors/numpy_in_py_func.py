import tensorflow as tf


def double(x):
    return tf.py_func(lambda array: array + array, [x], tf.float32)


with tf.Session() as session:
    print(session.run(double(tf.constant(3.0))))
