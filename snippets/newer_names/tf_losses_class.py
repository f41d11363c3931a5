import tensorflow as tf

loss = tf.losses.MeanSquaredError()
value = loss(tf.constant([[1.0], [2.0]]), tf.constant([[3.0], [2.0]]))
print(float(tf.keras.backend.get_value(value)))
