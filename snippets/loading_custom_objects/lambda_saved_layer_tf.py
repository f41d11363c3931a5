import numpy as np
import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(1, 1)),
    Double(),
])
model.save("double.keras")
loaded = tf.keras.models.load_model(
    "double.keras", custom_objects={"Double": Double}
)
print(loaded.predict(np.array([[[3.0]]]), verbose=0).tolist())
