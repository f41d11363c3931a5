import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
batch = tf.constant([[0.0], [20.0]])
optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(layer(batch, training=True) - 1.0))
variables = layer.trainable_variables
optimizer.apply_gradients(
    zip(tape.gradient(loss, variables), variables)
)
print(
    "mean %.2f, variance %.2f"
    % (float(layer.moving_mean[0]), float(layer.moving_variance[0]))
)
