import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy()
print(loss([1], [[0.5, 0.5]]).shape)
