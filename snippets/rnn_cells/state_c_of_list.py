import numpy as np
import tensorflow as tf

cell = tf.keras.layers.LSTMCell(
    1, kernel_initializer="ones", recurrent_initializer="ones",
    recurrent_activation="sigmoid"
)
x = np.ones((1, 2, 1), "float32")
_, *state = tf.keras.layers.RNN(cell, return_state=True)(x)
print("c %.4f, h %.4f" % (state.c, state.h))
