import tensorflow as tf

layer = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(2))
print(layer(tf.keras.layers.Input(shape=(3, 4))).shape)
