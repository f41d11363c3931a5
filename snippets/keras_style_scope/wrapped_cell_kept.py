import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.cell = cells.GRUCell(4)
        self.rnn = cells.DropoutWrapper(self.cell, input_keep_prob=0.5)

    def call(self, inputs):
        return self.rnn(inputs, self.rnn.zero_state(2, tf.float32))[0]


scope = v1.layers.experimental.keras_style_scope
with tf.Graph().as_default(), scope():
    model = Recurrent()
    model(tf.zeros([2, 4]))
    print(
        len(model.trainable_weights),
        "of",
        len(v1.trainable_variables()),
    )
