import numpy as np


def batches(arrays):
    arrays = iter(arrays)
    while True:
        yield next(arrays).sum()


print(list(batches([np.ones(2), np.ones(3)])))
