import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        cell = tf.compat.v1.nn.rnn_cell.LSTMCell(8, name="encoder")
        state = cell.zero_state(3, tf.float32)
        cell(tf.zeros([3, 5]), state)
    print([variable.name for variable in cell.weights])
