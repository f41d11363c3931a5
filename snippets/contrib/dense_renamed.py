import tensorflow as tf

x = tf.constant([[1.0, -2.0]])
layer = tf.keras.layers.Dense(2, kernel_initializer="ones")
print(layer(x).numpy().tolist())
