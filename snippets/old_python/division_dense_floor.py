import tensorflow as tf

units = 64 // 2
layer = tf.keras.layers.Dense(units)
layer.build((1, 3))
print(layer.units, layer.kernel.shape)
