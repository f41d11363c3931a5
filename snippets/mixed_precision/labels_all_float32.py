import tensorflow as tf

layer = tf.keras.layers.Dense(
    1, kernel_initializer="ones", use_bias=False
)
labels = tf.constant([[3.0]])
outputs = layer(tf.constant([[2.0]]))
print("%.1f" % tf.reduce_sum(labels * outputs).numpy())
