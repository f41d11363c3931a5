import inspect

import numpy as np


def step(x, rate=0.5):
    return rate * x


print(np.sort(inspect.getargspec(step).args))
