import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer(tf.keras.Input(batch_shape=(1, 3)))
print(layer.output_shape)
