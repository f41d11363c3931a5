import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    with v1.layers.experimental.keras_style_scope():
        head = v1.layers.Dense(4, name="head")
        head(tf.zeros([2, 3]))
        head(tf.ones([2, 3]))
    print([variable.op.name for variable in v1.global_variables()])
