import numpy as np
import tensorflow as tf


class NormalizedDense(tf.keras.layers.Dense):
    def build(self, shape):
        super().build(shape)
        self.g = self.add_weight(
            name="g", shape=(self.units,), initializer="ones")

    def call(self, x):
        kernel = self.g * tf.nn.l2_normalize(self.kernel, axis=0)
        return tf.matmul(x, kernel) + self.bias


layer = NormalizedDense(1, kernel_initializer="ones")
layer.build((None, 4))
layer.g.assign([3.0])
print(layer(np.ones((1, 4), "float32")).numpy().tolist())
