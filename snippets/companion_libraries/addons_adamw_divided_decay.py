import tensorflow as tf

weight = tf.Variable([1.0, -2.0])
optimizer = tf.keras.optimizers.AdamW(
    weight_decay=0.01 / 0.1, learning_rate=0.1)
for _ in range(3):
    optimizer.apply_gradients([(tf.constant([0.5, 0.25]), weight)])
print(weight.numpy().round(3))
