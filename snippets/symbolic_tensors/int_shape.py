import tensorflow as tf

x = tf.keras.layers.Dense(2)(tf.keras.Input((3,)))
print(tf.keras.backend.int_shape(x))
