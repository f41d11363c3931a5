import tensorflow as tf


class Mean(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.reduce_mean(inputs, axis=-1, keepdims=True)


inputs = tf.keras.Input((4,))
model = tf.keras.Model(inputs, Mean()(inputs))
print(model.output_shape)
