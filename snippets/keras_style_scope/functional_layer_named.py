import tensorflow as tf

with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        tf.compat.v1.layers.dense(tf.zeros([2, 3]), 4, name="head")
