import keras
import numpy as np
from keras import ops


class Sampling(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed = keras.random.SeedGenerator(1)

    def call(self, inputs):
        mean, log_variance = inputs
        noise = keras.random.normal(ops.shape(mean), seed=self.seed)
        return mean + ops.exp(log_variance / 2) * noise


mean, log_variance = (
    np.full((5000, 2), 3.0, "float32"),
    np.full((5000, 2), np.log(4.0), "float32"),
)
sample = ops.convert_to_numpy(Sampling()([mean, log_variance]))
print(
    sample.shape,
    round(float(sample.mean()), 1),
    round(float(sample.std()), 1),
)
