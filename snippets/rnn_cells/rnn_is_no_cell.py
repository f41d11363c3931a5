import tensorflow as tf

layers = tf.keras.layers
stack = layers.StackedRNNCells([
    layers.RNN(layers.LSTMCell(8)),
    layers.RNN(layers.LSTMCell(8)),
])
layers.RNN(stack)(tf.zeros([3, 7, 5]))
