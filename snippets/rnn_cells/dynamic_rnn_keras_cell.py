import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    cell = tf.keras.layers.LSTMCell(8)
    outputs, state = v1.nn.dynamic_rnn(
        cell, tf.zeros([3, 7, 5]), dtype=tf.float32
    )
    print(
        outputs.shape,
        len(state),
        [variable.name for variable in v1.global_variables()],
    )
