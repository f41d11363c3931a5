import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
optimizer = tf.keras.optimizers.AdamW(0.1, weight_decay=0.5)
for _ in range(3):
    optimizer.apply_gradients([(3 * weight, weight)])
print([round(float(number), 4) for number in weight])
