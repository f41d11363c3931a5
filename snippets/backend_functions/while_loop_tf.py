import tensorflow as tf

count, total = tf.while_loop(
    lambda i, total: i < 4, lambda i, total: (i + 1, total + i), [0, 0]
)
print(tf.keras.backend.get_value(total))
