import numpy as np
import tensorflow as tf

inputs = np.ones([1, 4, 5], "float32")
inputs[:, 2:] = 0

layers = tf.keras.layers
cell = layers.LSTMCell(
    1,
    recurrent_activation="sigmoid",
    kernel_initializer="ones",
    recurrent_initializer="ones",
)
rnn = layers.RNN(cell, return_sequences=True, zero_output_for_mask=True)
model = tf.keras.Sequential([layers.Masking(input_shape=(4, 5)), rnn])
print([
    round(float(step), 3)
    for step in model.predict(inputs, verbose=0)[0, :, 0]
])
