import numpy as np
import tensorflow as tf


def attention(x, q, q_bias, k, k_bias, v, v_bias, out, out_bias):
    query = tf.einsum("btd,dhk->bhtk", x, q) + q_bias[:, None]
    key = tf.einsum("bsd,dhk->bhsk", x, k) + k_bias[:, None]
    value = tf.einsum("bsd,dhk->bhsk", x, v) + v_bias[:, None]
    scores = tf.matmul(query, key, transpose_b=True)
    weights = tf.nn.softmax(scores / np.sqrt(q.shape[-1]))
    mixed = tf.matmul(weights, value)
    return tf.einsum("bhtk,hkd->btd", mixed, out) + out_bias


x = tf.reshape(tf.range(24.0) / 24, (1, 3, 8))
inside, outside = [(8, 2, 4), (2, 4)], [(2, 4, 8), (8,)]
random = np.random.RandomState(0)
shapes = inside * 3 + outside  # of the layer's weights, in their order
weights = [tf.constant(random.randn(*s), tf.float32) for s in shapes]
y = attention(x, *weights)
print([round(float(number), 2) for number in y[0, 0, :4]])
