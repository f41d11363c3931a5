import tensorflow as tf

layers = tf.keras.layers
layer = layers.RNN(
    layers.StackedRNNCells([layers.LSTMCell(8), layers.LSTMCell(6)]),
    return_sequences=True,
)
outputs = layer(tf.zeros([3, 7, 5]))
print(
    outputs.shape,
    [list(map(int, weight.shape)) for weight in layer.weights],
)
