import numpy as np

sizes = list(map(np.size, [np.ones(2), np.ones(3)]))
print(sizes[0])
