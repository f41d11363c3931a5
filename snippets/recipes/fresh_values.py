import numpy as np
import tensorflow as tf
from default_arguments import Fresh, WithDefaults, default_arguments

Dense = WithDefaults(tf.keras.layers.Dense)
Scaling = tf.keras.initializers.VarianceScaling


def equal_kernels(initializer):
    inputs = tf.keras.layers.Input((4,))
    with default_arguments(Dense, kernel_initializer=initializer):
        layers = [Dense(3), Dense(3)]
    tf.keras.Model(inputs, [layer(inputs) for layer in layers])
    return np.array_equal(*[layer.get_weights()[0] for layer in layers])


print("one object:", equal_kernels(Scaling(scale=2.0)))
print("made anew:", equal_kernels(Fresh(Scaling, scale=2.0)))
assert not equal_kernels(Fresh(Scaling, scale=2.0))
