import numpy as np

print(np.isin([1, 2, 3], [2]).sum())
