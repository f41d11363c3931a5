import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **keywords):
        super(Scale, self).__init__(**keywords)
        self.factor = factor

    def get_config(self):
        return dict(super(Scale, self).get_config(), factor=self.factor)

    def call(self, inputs):
        return inputs * self.factor


model = tf.keras.Sequential([
    Scale(3.0, dtype="float32", input_shape=(2,))
])
model.save("scale.keras")
tf.keras.models.load_model("scale.keras")
