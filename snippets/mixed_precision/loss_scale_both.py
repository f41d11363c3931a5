import tensorflow as tf

precision = tf.keras.mixed_precision
sgd = tf.keras.optimizers.SGD(0.01)
optimizer = precision.LossScaleOptimizer(sgd)
keras3 = hasattr(optimizer, "scale_loss")
weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = weight**2
    if keras3:
        scaled = optimizer.scale_loss(loss)
    else:
        scaled = optimizer.get_scaled_loss(loss)
gradients = tape.gradient(scaled, [weight])
if not keras3:
    gradients = optimizer.get_unscaled_gradients(gradients)
optimizer.apply_gradients(zip(gradients, [weight]))
print("weight %.2f" % weight.numpy())
