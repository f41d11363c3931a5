import tensorflow as tf

cells = tf.compat.v1.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, name):
        super().__init__(name=name)
        self.rnn = cells.LSTMCell(8)

    def call(self, inputs, state=None):
        return self.rnn(inputs, state)


with tf.Graph().as_default():
    first, second = Recurrent("first"), Recurrent("second")
    inputs = tf.zeros([3, 5])
    state = first.rnn.zero_state(3, tf.float32)
    for model in (first, second):
        model(inputs, state)
        print(model.name, [variable.name for variable in model.weights])
    assert not {id(v) for v in first.weights} & {
        id(v) for v in second.weights
    }
