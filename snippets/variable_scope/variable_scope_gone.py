import tensorflow as tf

with tf.variable_scope("encoder"):
    pass
