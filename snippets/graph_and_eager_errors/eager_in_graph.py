import tensorflow as tf

x = tf.constant(1.0)
with tf.Graph().as_default():
    print(tf.add(x, 1.0).shape)
