import tensorflow as tf

with tf.compat.v1.layers.experimental.keras_style_scope():
    tf.compat.v1.nn.rnn_cell.LSTMCell(8, reuse=False)
