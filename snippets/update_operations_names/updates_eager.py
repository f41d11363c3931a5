import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer(tf.constant([[0.0], [20.0]]), training=True)
print(len(layer.updates))
