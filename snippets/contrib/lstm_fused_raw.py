import tensorflow as tf


def fused_lstm(x, kernel, bias):
    zero = tf.zeros([tf.shape(x)[1], bias.shape[0] // 4])
    peephole = tf.zeros([bias.shape[0] // 4])
    return tf.raw_ops.BlockLSTM(
        seq_len_max=tf.cast(tf.shape(x)[0], tf.int64),
        x=x,
        cs_prev=zero,
        h_prev=zero,
        w=kernel,
        b=bias,
        wci=peephole,
        wcf=peephole,
        wco=peephole,
        forget_bias=1.0,
        cell_clip=-1.0,
        use_peephole=False,
    ).h


x = tf.constant([[[1.0]], [[2.0]], [[3.0]]])  # steps, batch, features
kernel, bias = tf.fill([1 + 2, 4 * 2], 0.1), tf.zeros([4 * 2])
forwards = fused_lstm(x, kernel, bias)
backwards = fused_lstm(tf.reverse(x, [0]), kernel, bias)[::-1]
for outputs in forwards, backwards:
    print(outputs.numpy()[:, 0, 0].round(4))
