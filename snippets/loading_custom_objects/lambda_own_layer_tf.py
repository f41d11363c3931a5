import numpy as np
import tensorflow as tf


class Square(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.square(inputs)


model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(2, 1)),
    Square(),
])
model.save("square.h5")
loaded = tf.keras.models.load_model(
    "square.h5", custom_objects={"Square": Square}
)
print(loaded.predict(np.array([[[1.0], [3.0]]]), verbose=0).tolist())
