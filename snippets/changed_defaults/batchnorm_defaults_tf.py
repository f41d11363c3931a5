import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
print("momentum", layer.momentum, "epsilon", layer.epsilon)
