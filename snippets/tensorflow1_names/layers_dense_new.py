import tensorflow as tf

layer = tf.keras.layers.Dense(4, activation="relu", kernel_initializer="ones")  # made once, called as often as you like
hidden = layer(tf.ones([2, 3]))
print(hidden.numpy().tolist())
