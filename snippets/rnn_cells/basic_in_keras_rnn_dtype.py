import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    layer = tf.keras.layers.RNN(
        v1.nn.rnn_cell.BasicLSTMCell(8, dtype=tf.float32),
        return_sequences=True,
    )
    print(
        layer(tf.zeros([3, 7, 5])).shape,
        [variable.name for variable in layer.weights],
    )
