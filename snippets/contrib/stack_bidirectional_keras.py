import tensorflow as tf


def old_bias(shape, dtype=None):
    gates = tf.ones([shape[0] * 2 // 3])
    return tf.concat([gates, tf.zeros([shape[0] // 3])], axis=0)


def gru(y, backwards=False):
    same = tf.keras.initializers.Constant(0.1)
    layer = tf.keras.layers.GRU(
        2,
        kernel_initializer=same,
        recurrent_initializer=same,
        bias_initializer=old_bias,
        reset_after=False,
        return_sequences=True,
        go_backwards=backwards,
    )
    return layer(y)[:, ::-1] if backwards else layer(y)


y = tf.ones([1, 3, 2])
for _ in range(2):
    y = tf.concat([gru(y), gru(y, backwards=True)], axis=2)
print(y.shape)
print(y.numpy()[0, -1].round(4))
