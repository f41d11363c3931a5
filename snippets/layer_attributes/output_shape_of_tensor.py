import tensorflow as tf

layer = tf.keras.layers.Dense(2)
print(layer(tf.ones((1, 3))).shape)
