import numpy as np
import tensorflow as tf


def equal_kernels(initializers):
    layers = [tf.keras.layers.Dense(3, kernel_initializer=initializer) for initializer in initializers]
    inputs = tf.keras.layers.Input((4,))
    tf.keras.Model(inputs, [layer(inputs) for layer in layers])
    return np.array_equal(layers[0].get_weights()[0], layers[1].get_weights()[0])


Scaling = tf.keras.initializers.VarianceScaling
one = Scaling()
print("one object:", equal_kernels([one, one]))
print("two objects:", equal_kernels([Scaling(), Scaling()]))
print("two names:", equal_kernels(["glorot_uniform", "glorot_uniform"]))
