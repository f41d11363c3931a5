import numpy as np
import tensorflow as tf


def old_hard_sigmoid(x):
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


model = tf.keras.Sequential([
    tf.keras.layers.Activation(old_hard_sigmoid, input_shape=(1,))
])
print(
    round(float(model.predict(np.array([[1.0]]), verbose=0)[0, 0]), 4)
)
