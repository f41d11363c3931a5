import tensorflow as tf

weight = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1)
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = weight**2
    optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
print(optimizer.iterations.numpy(), "%.3f" % weight.numpy())
