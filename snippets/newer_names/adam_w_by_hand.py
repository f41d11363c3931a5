import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
optimizer, decay = tf.keras.optimizers.Adam(0.1), 0.1 * 0.5
for _ in range(3):
    gradient = 3 * weight
    weight.assign_sub(decay * weight)
    optimizer.apply_gradients([(gradient, weight)])
print([round(float(number), 4) for number in weight.numpy()])
