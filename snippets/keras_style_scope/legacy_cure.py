import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, name):
        super().__init__(name=name)
        self.rnn = cells.MultiRNNCell([
            cells.LSTMCell(8),
            cells.LSTMCell(8),
        ])

    def call(self, inputs, state=None):
        return self.rnn(inputs, state)


with tf.Graph().as_default():
    with tf.compat.v1.layers.experimental.keras_style_scope():
        models = [Recurrent("first"), Recurrent("second")]
    for model in models:
        model(tf.zeros([3, 5]), model.rnn.zero_state(3, tf.float32))
        for variable in model.weights:
            print(variable.name)
