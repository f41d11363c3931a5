import tensorflow as tf


class Sum(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        print("mask in call:", tf.keras.backend.int_shape(mask))
        return inputs


class Show(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        print(
            "in the next layer:",
            mask if mask is None else tf.keras.backend.int_shape(mask),
        )
        return inputs


model = tf.keras.Sequential([
    tf.keras.layers.Masking(input_shape=(3, 1)),
    Sum(),
    Show(),
])
