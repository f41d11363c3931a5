import numpy as np
import tensorflow as tf

tenth = tf.keras.initializers.Constant(0.1)


def cell():
    return tf.keras.layers.LSTMCell(
        2,
        recurrent_activation="sigmoid",
        kernel_initializer=tenth,
        recurrent_initializer=tenth,
    )


stack = tf.keras.layers.StackedRNNCells([cell() for _ in range(2)])
model = tf.keras.Sequential([
    tf.keras.layers.RNN(stack, input_shape=(7, 5))
])
print([
    "%.3f" % number
    for number in model.predict(np.ones((1, 7, 5)), verbose=0)[0]
])
