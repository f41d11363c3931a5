import numpy as np
import tensorflow as tf


@tf.keras.utils.register_keras_serializable()
def old_hard_sigmoid(x):
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


lstm = tf.keras.layers.LSTM(
    1,
    recurrent_activation=old_hard_sigmoid,
    kernel_initializer="ones",
    recurrent_initializer="ones",
)
both = tf.keras.layers.Bidirectional(lstm, input_shape=(2, 1))
model = tf.keras.Sequential([both])
output = model.predict(np.ones((1, 2, 1)), verbose=0)
print(round(float(output[0, 0]), 4))
