import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(learning_rate=0.01)
rate = tf.keras.backend.get_value(optimizer.learning_rate)
print(round(float(rate), 4))
