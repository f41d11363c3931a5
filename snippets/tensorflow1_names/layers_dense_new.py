import tensorflow as tf

layer = tf.keras.layers.Dense(4, activation="relu")  # made once, called as often as you like
hidden = layer(tf.ones([2, 3]))
print(hidden.shape, [tuple(variable.shape) for variable in layer.trainable_variables])
