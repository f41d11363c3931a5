import tensorflow as tf

layer = tf.keras.layers.RNN(tf.contrib.rnn.LayerNormBasicLSTMCell(8))
layer(tf.zeros([3, 7, 5]))
