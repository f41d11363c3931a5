import tensorflow as tf

loss = tf.keras.losses.sparse_categorical_crossentropy
rows = loss(tf.constant([1, 0]), tf.constant([[0.5, 0.5], [0.8, 0.2]]))
value = tf.keras.backend.get_value(tf.reduce_mean(rows))
print(round(float(value), 4))
