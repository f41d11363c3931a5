import tensorflow as tf


class Encoder(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4)

    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.kernel = self.add_weight(name="kernel", shape=[4, 2])
        self.built = True

    def call(self, inputs):
        return tf.matmul(self.hidden(inputs), self.kernel)


encoder = Encoder()
print(encoder(tf.ones([3, 5])).shape, len(encoder.weights))
