import tensorflow as tf

with tf.layers.experimental.keras_style_scope():
    cell = tf.contrib.rnn.LayerNormBasicLSTMCell(4)
state = cell.zero_state(3, tf.float32)
cell(tf.zeros([3, 5]), state)
cell(tf.zeros([3, 5]), state)
