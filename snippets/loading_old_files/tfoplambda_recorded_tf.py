import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.abs(inputs))
print(type(model.layers[-1]).__name__)
