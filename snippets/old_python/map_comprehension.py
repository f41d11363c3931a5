import numpy as np

sizes = [np.size(array) for array in [np.ones(2), np.ones(3)]]
print(sizes[0])
