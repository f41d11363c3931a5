import tensorflow as tf

cells = tf.nn.rnn_cell


class Recurrent(tf.keras.Model):
    def __init__(self, name, value):
        super().__init__(name=name)
        layers = [cells.LSTMCell(8), cells.LSTMCell(8)]
        self.rnn = cells.MultiRNNCell(layers)
        self.start = tf.constant_initializer(value)

    def call(self, inputs):
        state = self.rnn.zero_state(3, tf.float32)
        with tf.variable_scope(self.name, initializer=self.start):
            return self.rnn(inputs, state)[0]


first, second = Recurrent("first", 0.1), Recurrent("second", 0.2)
outputs = [model(tf.ones([3, 5])) for model in (first, second)]
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for output in session.run(outputs):
        print(output.shape, "%.4f" % output[0, 0])
