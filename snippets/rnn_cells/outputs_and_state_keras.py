import numpy as np
import tensorflow as tf

tenth = tf.keras.initializers.Constant(0.1)
layer = tf.keras.layers.LSTM(
    2,
    recurrent_activation="sigmoid",
    kernel_initializer=tenth,
    recurrent_initializer=tenth,
    return_sequences=True,
    return_state=True,
)
x = tf.keras.Input((7, 5))
outputs, h, c = tf.keras.Model(x, layer(x)).predict(
    np.ones((1, 7, 5)), verbose=0
)
for value in outputs[:, -1], c:
    print(["%.3f" % number for number in value[0]])
