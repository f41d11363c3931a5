import tensorflow as tf


class Logarithm(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.math.log(inputs)


x = tf.keras.Input((3,))
print(Logarithm()(x).shape)
