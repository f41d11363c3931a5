import tensorflow as tf

tenth = tf.keras.initializers.Constant(0.1)
cell = tf.keras.layers.LSTMCell(
    2,
    recurrent_activation="sigmoid",
    kernel_initializer=tenth,
    recurrent_initializer=tenth,
)
layer = tf.keras.layers.RNN(cell)
print(["%.3f" % one for one in layer(tf.ones([1, 3, 4]))[0]])
