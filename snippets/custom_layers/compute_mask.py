import tensorflow as tf


class EverySecond(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        return inputs[:, ::2]

    def compute_mask(self, inputs, mask=None):
        return None if mask is None else mask[:, ::2]


class Show(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        print("mask of %s steps" % mask.shape[1])
        return inputs


model = tf.keras.Sequential([
    tf.keras.layers.Masking(input_shape=(4, 1)),
    EverySecond(),
    Show(),
])
