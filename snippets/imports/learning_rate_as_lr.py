import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(lr=0.01)
print(round(float(optimizer.learning_rate), 4))
