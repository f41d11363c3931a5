import tensorflow as tf

precision = tf.keras.mixed_precision
sgd = tf.keras.optimizers.SGD(0.01)
optimizer = precision.LossScaleOptimizer(sgd)
weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = weight**2
    scaled = optimizer.scale_loss(loss)
gradients = tape.gradient(scaled, [weight])
optimizer.apply_gradients(zip(gradients, [weight]))
print("weight %.2f" % weight.numpy())
