import tensorflow as tf

v1 = tf.compat.v1


def project(inputs):
    return tf.matmul(inputs, v1.get_variable("kernel", [5, 4]))


with tf.Graph().as_default():
    layer = tf.keras.layers.Lambda(project)
    layer(tf.zeros([2, 5]))
    print(
        "weights:",
        len(layer.weights),
        "in the graph:",
        len(v1.global_variables()),
    )
    layer(tf.zeros([2, 5]))
