import tensorflow as tf

v1 = tf.compat.v1
cells = v1.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, keep_inner):
        super().__init__()
        inner = cells.GRUCell(4)
        self.rnn = cells.DropoutWrapper(inner, input_keep_prob=0.5)
        if keep_inner:
            self.inner = inner

    def call(self, inputs):
        return self.rnn(inputs, self.rnn.zero_state(2, tf.float32))[0]


with tf.Graph().as_default(), v1.layers.experimental.keras_style_scope():
    for keep_inner in (False, True):
        model = Recurrent(keep_inner)
        model(tf.zeros([2, 4]))
        print("the wrapper alone:" if not keep_inner else "the cell kept too:", len(model.trainable_weights))
    print("variables in the graph:", len(v1.trainable_variables()))
