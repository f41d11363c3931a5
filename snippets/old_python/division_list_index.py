import numpy as np

x = [np.ones(2), np.ones(3), np.ones(4)]
print(x[len(x) / 2].shape)
