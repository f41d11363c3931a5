import numpy as np
import tensorflow as tf


class Plain(tf.keras.layers.Layer):
    def call(self, inputs):
        return 1.0 * inputs


model = tf.keras.Sequential([
    tf.keras.layers.Masking(input_shape=(3, 1)),
    Plain(),
    tf.keras.layers.GlobalAveragePooling1D(),
])
print(
    model.predict(np.array([[[1.0], [2.0], [0.0]]]), verbose=0).tolist()
)
