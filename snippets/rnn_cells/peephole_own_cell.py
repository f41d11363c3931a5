import numpy as np
import tensorflow as tf

random = np.random.RandomState(0)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
# kernel, bias, peepholes of the forget, input and output gate
shapes = [(5 + 3, 4 * 3), (4 * 3,), (3,), (3,), (3,)]
old = [random.normal(size=shape).astype("float32") for shape in shapes]


class PeepholeCell(tf.keras.layers.Layer):
    state_size, output_size = [3, 3], 3

    def build(self, input_shape):
        for number, shape in enumerate(shapes):
            setattr(
                self,
                "w%d" % number,
                self.add_weight(name="w%d" % number, shape=shape),
            )
        self.built = True

    def call(self, inputs, states):
        h, c = states
        both = tf.concat([inputs, h], 1)
        i, j, f, o = tf.split(
            tf.matmul(both, tf.convert_to_tensor(self.w0)) + self.w1,
            4,
            1,
        )
        c = tf.sigmoid(f + 1.0 + self.w2 * c) * c + tf.sigmoid(
            i + self.w3 * c
        ) * tf.tanh(j)
        h = tf.sigmoid(o + self.w4 * c) * tf.tanh(c)
        return h, [h, c]


model = tf.keras.Sequential([
    tf.keras.layers.RNN(PeepholeCell(), input_shape=(7, 5))
])
model.set_weights(old)
print([
    round(float(number), 4)
    for number in model.predict(inputs, verbose=0)[0]
])
