import tensorflow as tf


def old_bias(shape, dtype=None):
    gates = tf.ones([shape[0] * 2 // 3])
    return tf.concat([gates, tf.zeros([shape[0] // 3])], axis=0)


same = tf.keras.initializers.Constant(0.1)
gru = tf.keras.layers.GRU(
    2,
    kernel_initializer=same,
    recurrent_initializer=same,
    bias_initializer=old_bias,
    reset_after=False,
    return_sequences=True,
)
project = tf.keras.layers.Dense(2, kernel_initializer=same)
outputs = project(
    gru(tf.ones([1, 3, 2]), initial_state=tf.zeros([1, 2]))
)
print(outputs.numpy()[0, :, 0].round(4))
