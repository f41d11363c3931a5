import tensorflow as tf

layer = tf.keras.layers.GRU(8, return_sequences=True, return_state=True)
outputs, state = layer(tf.zeros((3, 7, 5)))
print(outputs.shape, state.shape)
