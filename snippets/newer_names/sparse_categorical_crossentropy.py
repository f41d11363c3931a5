import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy()
value = loss(tf.constant([1, 0]), tf.constant([[0.5, 0.5], [0.8, 0.2]]))
print(round(float(tf.keras.backend.get_value(value)), 4))
