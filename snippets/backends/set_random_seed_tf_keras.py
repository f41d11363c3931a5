import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(2)
print(layer(tf.ones([1, 3])).shape)
