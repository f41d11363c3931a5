import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.001, weight_decay=0.01)
print(type(optimizer).__name__)
