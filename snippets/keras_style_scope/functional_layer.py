import tensorflow as tf

with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        outputs = tf.compat.v1.layers.dense(tf.zeros([2, 3]), 4)
        print([
            variable.name
            for variable in tf.compat.v1.global_variables()
        ])
