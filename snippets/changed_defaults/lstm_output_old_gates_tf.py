import numpy as np
import tensorflow as tf


def old_hard_sigmoid(x):
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


layer = tf.keras.layers.LSTM(
    1,
    recurrent_activation=old_hard_sigmoid,
    kernel_initializer="ones",
    recurrent_initializer="ones",
    input_shape=(2, 1),
)
model = tf.keras.Sequential([layer])
print(
    round(float(model.predict(np.ones((1, 2, 1)), verbose=0)[0, 0]), 4)
)
