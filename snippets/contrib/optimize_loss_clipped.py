import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
optimizer = tf.keras.optimizers.SGD(0.1, global_clipnorm=1.0)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(weight**2)
optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
print(weight.numpy().round(4))
