import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(renorm=True)
print(layer.name)
