import numpy as np
import tensorflow as tf


class Same(tf.keras.layers.Layer):
    def call(self, inputs):
        return inputs


print(Same(dtype="float64")(np.ones((1, 2))).dtype)
