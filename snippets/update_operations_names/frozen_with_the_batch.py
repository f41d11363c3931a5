import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(momentum=1.0)
output = layer(tf.constant([[0.0], [20.0]]), training=True)
first = float(output[0, 0])
mean = float(layer.moving_mean[0])
print(
    "normalizes with",
    "the batch," if round(first) == -1 else "moving statistics,",
    "mean %.2f" % mean,
)
