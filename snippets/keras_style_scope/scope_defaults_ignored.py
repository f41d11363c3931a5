import tensorflow as tf

v1 = tf.compat.v1


def initial_kernel_mean_and_losses(layer):
    with v1.variable_scope(
        "net",
        initializer=tf.ones_initializer(),
        regularizer=tf.keras.regularizers.l2(0.1),
    ):
        layer(tf.zeros([2, 3]))
    with v1.Session() as session:
        session.run(v1.global_variables_initializer())
        ones = bool((session.run(layer.kernel) == 1).all())
    return ones, len(v1.losses.get_regularization_losses())


with tf.Graph().as_default():
    print("old:  ", initial_kernel_mean_and_losses(v1.layers.Dense(4)))
with tf.Graph().as_default():
    with v1.layers.experimental.keras_style_scope():
        layer = v1.layers.Dense(4)
    print("keras:", initial_kernel_mean_and_losses(layer))
