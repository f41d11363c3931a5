import numpy as np

sizes = map(np.size, [np.ones(2), np.ones(3)])
print(len(sizes))
