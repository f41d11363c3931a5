import tensorflow as tf

x = tf.keras.Input((2,))
model = tf.keras.Model(x, tf.keras.layers.Dense(1)(x))
print(type(model.layers[-1]).__name__)
