import tensorflow as tf

weight = tf.Variable(3.0)
optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = weight * weight
optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
print(round(float(weight.numpy()), 2))
