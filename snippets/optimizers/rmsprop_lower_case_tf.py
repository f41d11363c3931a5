import tensorflow as tf

optimizer = tf.keras.optimizers.rmsprop(lr=0.001)
print(type(optimizer).__name__)
