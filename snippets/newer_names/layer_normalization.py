import tensorflow as tf

layer = tf.keras.layers.LayerNormalization(epsilon=1e-6)
print(layer(tf.ones((1, 4))).shape)
