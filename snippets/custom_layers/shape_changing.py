import tensorflow as tf


class Half(tf.keras.layers.Layer):
    def call(self, inputs):
        return inputs[:, :2]


print(tf.keras.Sequential([Half(input_shape=(4,))]).output_shape)
