import numpy as np
from scipy.sparse.linalg import eigsh

largest = eigsh(np.diag([1.0, 2.0, 3.0]), 1, return_eigenvectors=False)
print(largest.round(4))
