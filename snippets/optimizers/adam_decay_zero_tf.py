import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.5, decay=0.0)
print(type(optimizer).__name__)
