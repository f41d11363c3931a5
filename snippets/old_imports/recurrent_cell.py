import numpy as np
from keras.layers import RNN, Input, Layer
from keras.models import Model


class RunningSum(Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units

    def call(self, inputs, states):
        total = states[0] + inputs
        return total, [total]


steps = Input(shape=(3, 2))
sums = RNN(RunningSum(2), return_sequences=True)(steps)
print(
    Model(steps, sums)
    .predict(np.ones((1, 3, 2)), verbose=0)[0]
    .tolist()
)
