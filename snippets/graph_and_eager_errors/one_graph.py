import tensorflow as tf

with tf.Graph().as_default() as graph:
    x = tf.constant(1.0)
with graph.as_default():
    print(tf.add(x, tf.constant(2.0)).shape.ndims)
