import tensorflow as tf


class Gate(tf.keras.layers.Layer):
    state_size = output_size = 4

    def build(self, input_shape):
        self.kernel = self.add_weight(
            name="kernel", shape=[int(input_shape[-1]), 4]
        )
        self.built = True

    def call(self, inputs, states):
        output = tf.tanh(tf.matmul(inputs, self.kernel) + states[0])
        return output, [output]


layer = tf.keras.layers.RNN(Gate())
print(layer(tf.zeros([3, 7, 5])).shape, len(layer.weights))
