import tensorflow as tf

loss = tf.keras.losses.mse
rows = loss(tf.constant([[1.0], [2.0]]), tf.constant([[3.0], [2.0]]))
print(float(tf.keras.backend.get_value(tf.reduce_mean(rows))))
