import numpy as np
import tensorflow as tf

random = np.random.RandomState(0)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
# kernel and bias of two cells
shapes = [(5 + 3, 4 * 3), (4 * 3,), (3 + 2, 4 * 2), (4 * 2,)]
old = [random.normal(size=shape).astype("float32") for shape in shapes]


def keras_weights(kernel, bias):
    i, j, f, o = np.split(np.vstack([kernel, bias]), 4, axis=1)
    f[-1] += 1.0  # forget_bias
    both = np.hstack([i, f, j, o])
    units = f.shape[1]
    return [both[: -1 - units], both[-1 - units : -1], both[-1]]


cells = [
    tf.keras.layers.LSTMCell(units, recurrent_activation="sigmoid")
    for units in (3, 2)
]
model = tf.keras.Sequential([
    tf.keras.layers.RNN(
        tf.keras.layers.StackedRNNCells(cells), input_shape=(7, 5)
    )
])
model.set_weights(keras_weights(*old[:2]) + keras_weights(*old[2:]))
print([
    round(float(number), 4)
    for number in model.predict(inputs, verbose=0)[0]
])
