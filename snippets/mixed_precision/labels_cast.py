import tensorflow as tf

policy = tf.keras.mixed_precision.Policy("mixed_float16")
layer = tf.keras.layers.Dense(
    1, kernel_initializer="ones", use_bias=False, dtype=policy
)
labels = tf.constant([[3.0]])
outputs = layer(tf.constant([[2.0]]))
product = labels * tf.cast(outputs, labels.dtype)
print("%.1f" % tf.reduce_sum(product).numpy())
