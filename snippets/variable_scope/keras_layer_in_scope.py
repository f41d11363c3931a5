import tensorflow as tf

v1 = tf.compat.v1


def tower(inputs):
    return tf.keras.layers.Dense(4, name="head")(inputs)


with tf.Graph().as_default():
    with v1.variable_scope("tower"):
        tower(tf.zeros([2, 3]))
    with v1.variable_scope("tower", reuse=True):
        tower(tf.zeros([2, 3]))
    print([variable.name for variable in v1.global_variables()])
