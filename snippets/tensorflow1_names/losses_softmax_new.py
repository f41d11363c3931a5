import tensorflow as tf

entropy = tf.keras.losses.CategoricalCrossentropy(from_logits=True)
loss = entropy(tf.constant([[0.0, 1.0]]), tf.constant([[1.0, 2.0]]))
print("%.4f" % loss.numpy())
