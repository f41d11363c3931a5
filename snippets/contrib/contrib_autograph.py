import tensorflow as tf
from tensorflow.contrib import autograph


def halve(x):
    while x > 1.0:
        x = x / 2.0
    return x


with tf.Session() as session:
    print(session.run(autograph.to_graph(halve)(tf.constant(10.0))))
