import numpy as np


def batches():
    yield np.ones((2, 3))


print(next(batches()).shape)
