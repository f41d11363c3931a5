import numpy as np

x = np.array([[1, 2, 3], [4, 5]])
print(x.shape, len(x[1]))
