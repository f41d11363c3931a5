import numpy as np

print(np.array([1, 2]).astype(np.str))
