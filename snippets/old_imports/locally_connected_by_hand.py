import keras
import numpy as np
from keras import ops


class LocallyConnected1D(keras.layers.Layer):
    def __init__(self, filters, kernel_size, **kwargs):
        super().__init__(**kwargs)
        self.filters, self.size = filters, kernel_size

    def build(self, shape):
        steps, width = shape[1] - self.size + 1, self.size * shape[2]
        self.kernel = self.add_weight((steps, width, self.filters))
        self.bias = self.add_weight((steps, self.filters))

    def call(self, x):
        steps, width = self.kernel.shape[:2]
        windows = [x[:, i : i + self.size] for i in range(steps)]
        rows = [ops.reshape(window, (-1, width)) for window in windows]
        rows = ops.stack(rows, axis=1)
        return ops.einsum("bsw,swf->bsf", rows, self.kernel) + self.bias


x = keras.Input((4, 2))
model = keras.Model(x, LocallyConnected1D(1, 3)(x))
model.set_weights([np.arange(12.0).reshape(2, 6, 1), np.ones((2, 1))])
print(
    model.predict(np.arange(8.0).reshape(1, 4, 2), verbose=0).tolist()
)
