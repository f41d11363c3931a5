import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(2)(x)
print(y._keras_history[0].input.shape)
