import tensorflow as tf

print(tf.keras.layers.Flatten()(tf.ones([2, 3, 4])).shape)
