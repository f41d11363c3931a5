import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            name="factor",
            shape=(),
            initializer=tf.keras.initializers.Constant(2.0),
        )

    def call(self, inputs):
        return inputs * self.factor


scale = Scale(input_shape=(2,))
model = tf.keras.Sequential([scale])
print("trainable weights:", len(model.trainable_weights))
