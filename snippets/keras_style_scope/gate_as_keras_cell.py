import tensorflow as tf


class Gate(tf.keras.layers.Layer):
    output_size = state_size = 4

    def build(self, input_shape):
        shape = [input_shape[-1], 4]
        self.kernel = self.add_weight(
            name="kernel", shape=shape, initializer="ones"
        )

    def call(self, inputs, state):
        return tf.matmul(inputs, self.kernel), state


gate = Gate()
for _ in range(2):
    output, _ = gate(tf.ones([3, 5]), tf.zeros([3, 4]))
print(len(gate.weights), output.numpy()[0].tolist())
