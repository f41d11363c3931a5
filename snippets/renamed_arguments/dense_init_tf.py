import tensorflow as tf

layer = tf.keras.layers.Dense(8, init="uniform")
print(layer(tf.ones([1, 4])).shape)
