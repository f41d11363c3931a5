import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer(tf.ones((1, 3)))
print(layer.output_shape)
