import keras
import numpy as np
import tf_keras


class Wrapped(keras.layers.Layer):
    """Calls a tf_keras layer from Keras 3; its weights stay frozen."""

    def __init__(self, inner, units):
        super().__init__(trainable=False)
        self.inner = inner
        self.units = units

    def call(self, inputs):
        return self.inner(inputs)

    def compute_output_shape(self, shape):
        return (*shape[:-1], self.units)


pretrained = tf_keras.layers.Dense(2, kernel_initializer="ones")
pretrained.build((None, 3))
model = keras.Sequential([
    keras.Input((3,)),
    Wrapped(pretrained, 2),
    keras.layers.Dense(1),
])
model.compile("sgd", "mse")
model.fit(np.ones((8, 3)), np.ones((8, 1)), verbose=0)
print(model.output_shape, "trainable:", len(model.trainable_variables))
print(
    "the wrapped kernel is unchanged:",
    bool((pretrained.kernel.numpy() == 1).all()),
)
