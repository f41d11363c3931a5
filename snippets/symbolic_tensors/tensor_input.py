import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(2)(x)
print(y.input.shape)
