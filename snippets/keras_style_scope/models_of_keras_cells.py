import tensorflow as tf


class Recurrent(tf.keras.Model):
    def __init__(self, name, value):
        super().__init__(name=name)
        start = tf.keras.initializers.Constant(value)
        arguments = {
            "kernel_initializer": start,
            "recurrent_initializer": start,
            "recurrent_activation": "sigmoid",
        }
        LSTMCell = tf.keras.layers.LSTMCell
        cells = [LSTMCell(8, **arguments), LSTMCell(8, **arguments)]
        self.rnn = tf.keras.layers.RNN(cells)

    def call(self, inputs):
        return self.rnn(inputs)


first, second = Recurrent("first", 0.1), Recurrent("second", 0.2)
for model in (first, second):
    output = tf.keras.backend.eval(model(tf.ones([3, 1, 5])))
    print(output.shape, "%.4f" % output[0, 0])
