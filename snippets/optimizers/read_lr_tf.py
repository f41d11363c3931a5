import tensorflow as tf

optimizer = tf.keras.optimizers.Adam()
print(round(float(tf.keras.backend.get_value(optimizer.lr)), 4))
