import tensorflow as tf

layer = tf.keras.layers.GroupNormalization(groups=2)
print(layer(tf.ones((1, 4))).shape)
