import tensorflow as tf

optimizer = tf.keras.optimizers.AdamW(0.001)
print(type(optimizer).__name__)
