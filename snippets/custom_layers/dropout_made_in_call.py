import numpy as np
import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    def call(self, x):
        return tf.keras.layers.Dropout(0.5)(2.0 * x)


x = tf.keras.layers.Input((2,))
model = tf.keras.Model(x, Twice()(x))
print(model.predict(np.ones((1, 2)), verbose=0).tolist())
