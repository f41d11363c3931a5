import numpy as np

print(np.in1d([1, 2, 3], [2]).sum())
