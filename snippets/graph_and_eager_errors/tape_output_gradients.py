import tensorflow as tf

x = tf.constant([1.0, 2.0])
weights = tf.constant([1.0, -10.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * x
[gradient] = tape.gradient(y, [x], output_gradients=weights)
print(gradient.numpy())
