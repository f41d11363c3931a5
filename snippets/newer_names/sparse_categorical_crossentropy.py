import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy()
print(loss(tf.constant([1]), tf.constant([[0.5, 0.5]])).shape)
