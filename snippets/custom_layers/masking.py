import tensorflow as tf


class Plain(tf.keras.layers.Layer):
    def call(self, inputs):
        return 1.0 * inputs


class Show(tf.keras.layers.Layer):
    def __init__(self, **keywords):
        super(Show, self).__init__(**keywords)
        self.supports_masking = True

    def call(self, inputs, mask=None):
        print("mask arrives:", mask is not None)
        return inputs


model = tf.keras.Sequential([tf.keras.layers.Masking(input_shape=(3, 1)), Plain(), Show()])
