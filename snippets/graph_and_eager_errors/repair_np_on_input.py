import numpy as np
import tensorflow as tf


class Logarithm(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.math.log(inputs)


x = tf.keras.layers.Input((3,))
model = tf.keras.Model(x, Logarithm()(x))
logarithms = model.predict(np.array([[1.0, 2.0, 4.0]]), verbose=0)
print(["%.4f" % value for value in logarithms[0]])
