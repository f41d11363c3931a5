import tensorflow as tf

precision = tf.keras.mixed_precision.experimental
sgd = tf.keras.optimizers.SGD(0.01)
optimizer = precision.LossScaleOptimizer(sgd, loss_scale="dynamic")
weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = weight**2
    scaled = optimizer.get_scaled_loss(loss)
gradients = tape.gradient(scaled, [weight])
gradients = optimizer.get_unscaled_gradients(gradients)
optimizer.apply_gradients(zip(gradients, [weight]))
print("weight %.2f" % weight.numpy())
