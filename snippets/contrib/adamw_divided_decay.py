import tensorflow as tf

rate, decay = 0.1, 0.01
weight = tf.Variable([1.0, 2.0])
optimizer = tf.keras.optimizers.AdamW(
    rate, weight_decay=decay / rate, epsilon=1e-8
)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(weight**2)
optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
print(weight.numpy().round(4))
