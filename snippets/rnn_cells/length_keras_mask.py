import numpy as np
import tensorflow as tf

inputs = np.ones([1, 4, 5], "float32")
inputs[:, 2:] = 0

for options in ({}, {"zero_output_for_mask": True}):
    layer = tf.keras.layers.RNN(
        tf.keras.layers.LSTMCell(8), return_sequences=True, **options
    )
    entry = tf.keras.Input([4, 5])
    model = tf.keras.Model(
        entry, layer(tf.keras.layers.Masking()(entry))
    )
    steps = model.predict(inputs, verbose=0)[0]
    print("step is zero:", [bool(np.all(step == 0)) for step in steps])
    print("repeats the last one:", bool(np.all(steps[3] == steps[1])))
