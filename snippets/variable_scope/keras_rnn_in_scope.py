import tensorflow as tf

v1 = tf.compat.v1
made = []

with tf.Graph().as_default():
    for reuse in (None, True):
        with v1.variable_scope("encoder", reuse=reuse):
            layer = tf.keras.layers.SimpleRNN(4)
            layer(tf.zeros([2, 7, 3]))
            made.append(layer)
    first, second = made
    print(
        "shared:",
        [a is b for a, b in zip(first.weights, second.weights)],
    )
