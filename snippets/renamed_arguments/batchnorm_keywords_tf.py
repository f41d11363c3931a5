import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(epsilon=1e-5)
print(layer.epsilon, layer.momentum, layer.axis)
