import tensorflow as tf


class Sum(tf.keras.layers.Layer):
    state_size = 4
    output_size = 4

    def call(self, inputs, states):
        return inputs + states[0], [inputs + states[0]]


x, start = tf.keras.Input((7, 4)), tf.keras.Input((4,))
print(tf.keras.layers.RNN(Sum())(x, initial_state=start).shape)
