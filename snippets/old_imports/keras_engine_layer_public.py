import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, shape):
        self.input_spec = tf.keras.layers.InputSpec(ndim=2)
        self.factor = self.add_weight(
            name="factor", shape=(1,), initializer="ones"
        )

    def call(self, inputs):
        return self.factor * inputs


inputs = tf.keras.layers.Input((3,))
model = tf.keras.models.Model(inputs, Scale()(inputs))
print(model.output_shape, len(model.trainable_weights))
