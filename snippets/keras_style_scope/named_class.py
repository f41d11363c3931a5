import tensorflow as tf

with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        head = tf.compat.v1.layers.Dense(4, name="head")
        head(tf.zeros([2, 3]))
        head(tf.ones([2, 3]))
    print([variable.name for variable in tf.compat.v1.global_variables()])
