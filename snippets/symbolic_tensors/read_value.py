import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
print(layer.kernel.read_value().shape)
