import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
print(tf.convert_to_tensor(layer.kernel).shape)
