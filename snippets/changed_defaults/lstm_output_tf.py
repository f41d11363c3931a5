import numpy as np
import tensorflow as tf

layer = tf.keras.layers.LSTM(
    1,
    kernel_initializer="ones",
    recurrent_initializer="ones",
    input_shape=(2, 1),
)
model = tf.keras.Sequential([layer])
print(
    round(float(model.predict(np.ones((1, 2, 1)), verbose=0)[0, 0]), 4)
)
