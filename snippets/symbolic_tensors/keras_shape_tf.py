import tensorflow as tf

x = tf.keras.layers.Dense(2)(tf.keras.Input((3,)))
print(x._keras_shape)
