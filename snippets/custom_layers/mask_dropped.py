import numpy as np
import tensorflow as tf


class Plain(tf.keras.layers.Layer):
    def __init__(self, **keywords):
        super(Plain, self).__init__(**keywords)
        self.supports_masking = True

    def call(self, inputs):
        return 1.0 * inputs

    def compute_mask(self, inputs, mask=None):
        return None  # the next layer gets no mask


model = tf.keras.Sequential([
    tf.keras.layers.Masking(input_shape=(3, 1)),
    Plain(),
    tf.keras.layers.GlobalAveragePooling1D(),
])
print(
    model.predict(np.array([[[1.0], [2.0], [0.0]]]), verbose=0).tolist()
)
