import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer(tf.constant([[0.0], [20.0]]))
print(
    "mean %.2f, variance %.2f"
    % (float(layer.moving_mean[0]), float(layer.moving_variance[0]))
)
