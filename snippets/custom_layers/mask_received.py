import tensorflow as tf


class Sum(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        print("mask arrives in call:", mask is not None)
        return inputs


class Show(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        print("and in the next layer:", mask is not None)
        return inputs


model = tf.keras.Sequential([tf.keras.layers.Masking(input_shape=(3, 1)), Sum(), Show()])
