import numpy as np
import tensorflow as tf

tenth = tf.keras.initializers.Constant(0.1)
layer = tf.keras.layers.LSTM(
    2,
    recurrent_activation="sigmoid",
    kernel_initializer=tenth,
    recurrent_initializer=tenth,
)
first, second = tf.keras.Input((7, 5)), tf.keras.Input((7, 5))
model = tf.keras.Model([first, second], [layer(first), layer(second)])
for result in model.predict(
    [np.ones((1, 7, 5)), np.zeros((1, 7, 5))], verbose=0
):
    print(["%.3f" % number for number in result[0]])
