import keras
import numpy as np


class Sample(keras.layers.Layer):
    def __init__(self, **keywords):
        super().__init__(**keywords)
        self.seed = keras.random.SeedGenerator()  # JAX insists on one

    def call(self, inputs):
        mean, log_variance = inputs
        noise = keras.random.normal(
            keras.ops.shape(mean), seed=self.seed
        )
        return mean + keras.ops.exp(log_variance / 2) * noise


mean, log_variance = keras.Input((2,)), keras.Input((2,))
model = keras.Model(
    [mean, log_variance], Sample()([mean, log_variance])
)
print(
    model.predict([np.ones((1, 2)), np.ones((1, 2))], verbose=0).shape
)
