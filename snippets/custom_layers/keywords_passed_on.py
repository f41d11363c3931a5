import numpy as np
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
    tf.keras.layers.Flatten(input_shape=(2, 1)),
    Scale(3.0),
])
model.save("scale.keras")
loaded = tf.keras.models.load_model(
    "scale.keras", custom_objects={"Scale": Scale}
)
print(loaded.predict(np.ones((1, 2, 1)), verbose=0).tolist())
