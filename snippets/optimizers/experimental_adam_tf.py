import tensorflow as tf

optimizer = tf.keras.optimizers.experimental.Adam(0.01)
print(type(optimizer).__name__)
