import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(renorm=True)
print(type(layer).__name__)
