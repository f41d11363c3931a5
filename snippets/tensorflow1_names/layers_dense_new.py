import tensorflow as tf

# made once, called as often as you like
layer = tf.keras.layers.Dense(
    4, activation="relu", kernel_initializer="ones"
)
hidden = layer(tf.ones([2, 3]))
print(hidden.numpy().tolist())
