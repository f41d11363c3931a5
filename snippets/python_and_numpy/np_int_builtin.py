import numpy as np

print(np.array([1.7, 2.2]).astype(int))
