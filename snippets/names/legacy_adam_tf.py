import tensorflow as tf

optimizer = tf.keras.optimizers.legacy.Adam(0.01)
print(type(optimizer).__name__)
