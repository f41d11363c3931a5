import tensorflow as tf

v1 = tf.compat.v1


def tower(inputs):
    with v1.variable_scope("tower", reuse=v1.AUTO_REUSE):
        return v1.layers.Dense(4, name="head")(inputs)


for style in ("old", "keras"):
    with tf.Graph().as_default():
        if style == "keras":
            with v1.layers.experimental.keras_style_scope():
                tower(tf.zeros([2, 3])), tower(tf.ones([2, 3]))
        else:
            tower(tf.zeros([2, 3])), tower(tf.ones([2, 3]))
        print(
            style, [variable.name for variable in v1.global_variables()]
        )
