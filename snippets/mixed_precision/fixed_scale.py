import tensorflow as tf

precision = tf.keras.mixed_precision
sgd = tf.keras.optimizers.SGD(0.01)
optimizer = precision.LossScaleOptimizer(
    sgd, dynamic=False, initial_scale=1024.0
)
weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    scaled = optimizer.get_scaled_loss(weight**2)
gradients = tape.gradient(scaled, [weight])
gradients = optimizer.get_unscaled_gradients(gradients)
optimizer.apply_gradients(zip(gradients, [weight]))
print("scaled %.1f, weight %.2f" % (scaled.numpy(), weight.numpy()))
