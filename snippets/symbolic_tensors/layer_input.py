import tensorflow as tf

x = tf.keras.Input((3,))
layer = tf.keras.layers.Dense(2)
layer(x)
print(layer.input.shape)
