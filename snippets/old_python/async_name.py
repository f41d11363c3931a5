import numpy as np


def fit(x, async=False):
    return np.mean(x)


print(fit([1.0, 2.0], async=True))
