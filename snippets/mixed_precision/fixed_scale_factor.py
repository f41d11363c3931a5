import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.01, loss_scale_factor=1024.0)
weight = tf.Variable(2.0)
with tf.GradientTape() as tape:
    scaled = optimizer.scale_loss(weight**2)
gradients = tape.gradient(scaled, [weight])
optimizer.apply_gradients(zip(gradients, [weight]))
print("scaled %.1f, weight %.2f" % (scaled.numpy(), weight.numpy()))
