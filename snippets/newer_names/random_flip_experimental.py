import tensorflow as tf

layer = tf.keras.layers.experimental.preprocessing.RandomFlip(
    "horizontal"
)
print(layer(tf.ones((1, 4, 4, 3))).shape)
