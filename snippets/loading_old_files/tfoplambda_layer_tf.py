import numpy as np
import tensorflow as tf


class Times(tf.keras.layers.Layer):
    def __init__(self, factor, **keywords):
        super(Times, self).__init__(**keywords)
        self.factor = factor

    def call(self, inputs):
        return tf.math.multiply(inputs, self.factor)

    def get_config(self):
        return dict(super(Times, self).get_config(), factor=self.factor)


inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, Times(2.0, dtype="float32")(inputs))
model.save("model.h5")
loaded = tf.keras.models.load_model(
    "model.h5", custom_objects={"Times": Times}
)
print(loaded.predict(np.array([[1.0, 3.0]]), verbose=0).tolist())
