import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(lr=0.01)
rate = tf.keras.backend.get_value(optimizer.learning_rate)
print(round(float(rate), 4))
