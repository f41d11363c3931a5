import numpy as np

if np.ones(3).shape != (2,):
    raise ValueError("wrong shape")
