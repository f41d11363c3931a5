import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        width = input_shape[-1].value
        self.factor = self.add_weight(
            name="factor", shape=(width,), initializer="ones"
        )

    def call(self, inputs):
        return inputs * self.factor


print(Scale()(tf.ones([1, 4])).shape)
