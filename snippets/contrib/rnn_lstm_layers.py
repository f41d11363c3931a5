import tensorflow as tf

same = tf.keras.initializers.Constant(0.1)
cells = [
    tf.keras.layers.LSTMCell(
        3, kernel_initializer=same, recurrent_initializer=same
    )
    for _ in range(2)
]
print(tf.keras.layers.RNN(cells)(tf.ones([1, 4, 2])).numpy().round(4))
