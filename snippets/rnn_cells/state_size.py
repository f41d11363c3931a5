import numpy as np
import tensorflow as tf


class Sum(tf.keras.layers.Layer):
    state_size = 4
    output_size = 4

    def call(self, inputs, states):
        return inputs + states[0], [inputs + states[0]]


x, start = tf.keras.Input((7, 4)), tf.keras.Input((4,))
model = tf.keras.Model(
    [x, start], tf.keras.layers.RNN(Sum())(x, initial_state=start)
)
print(
    model.predict(
        [np.ones((1, 7, 4)), np.arange(4.0).reshape(1, 4)], verbose=0
    ).tolist()
)
