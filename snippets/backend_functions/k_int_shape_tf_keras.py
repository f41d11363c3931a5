import tensorflow as tf

x = tf.keras.layers.Input(shape=(4, 3))
print(tf.keras.backend.int_shape(x))
