import numpy as np
from keras.layers import Input, Recurrent
from keras.models import Model


class RunningSum(Recurrent):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = self.output_dim = units

    def build(self, input_shape):
        self.states = [None]
        self.built = True

    def step(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


steps = Input(shape=(3, 2))
sums = RunningSum(2, return_sequences=True)(steps)
print(
    Model(steps, sums)
    .predict(np.ones((1, 3, 2)), verbose=0)[0]
    .tolist()
)
