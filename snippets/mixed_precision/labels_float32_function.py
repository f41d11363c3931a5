import tensorflow as tf

policy = tf.keras.mixed_precision.Policy("mixed_float16")
layer = tf.keras.layers.Dense(
    1, kernel_initializer="ones", use_bias=False, dtype=policy
)
layer.build((None, 1))


@tf.function
def product(x, labels):
    return tf.reduce_sum(layer(x) * labels)


x, labels = tf.constant([[2.0]]), tf.constant([[3.0]])
print("%.1f" % product(x, labels).numpy())
