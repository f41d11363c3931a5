import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            "factor", (2,), initializer="ones"
        )

    def call(self, inputs):
        return inputs * self.factor


model = tf.keras.Sequential([Scale(input_shape=(2,))])
print([tuple(weight.shape) for weight in model.get_weights()])
