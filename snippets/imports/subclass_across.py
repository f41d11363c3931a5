import keras
import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


inputs = keras.layers.Input(shape=(3,))
model = keras.models.Model(inputs, Double()(inputs))
print(model.output_shape)
