import tensorflow as tf

saved = {"strides": 2, "padding": "same", "activation": "relu"}
conv = tf.keras.layers.Conv2D(32, 3, **dict(saved, padding="valid"))
print(conv(tf.zeros([1, 28, 28, 1])).shape)
