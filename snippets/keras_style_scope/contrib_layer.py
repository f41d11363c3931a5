import tensorflow as tf

with tf.layers.experimental.keras_style_scope():
    tf.contrib.layers.fully_connected(tf.zeros([3, 5]), 4)
