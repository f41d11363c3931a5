import tensorflow as tf

x = tf.constant([[[0.0, 0.01], [0.02, 0.03]]])
layer = tf.keras.layers.LayerNormalization()
print(layer(x).numpy().round(3))
