import tensorflow as tf

memory = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
query = tf.constant([[2.0, 1.0]])


def dense(units):
    same = tf.keras.initializers.Constant(0.5)
    return tf.keras.layers.Dense(
        units, use_bias=False, kernel_initializer=same
    )


keys, queries, score = dense(2), dense(2), dense(1)
scores = score(tf.tanh(keys(memory) + queries(query)[:, None]))
print(tf.nn.softmax(scores[..., 0]).numpy().round(4))
