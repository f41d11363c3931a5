import numpy as np

print(np.zeros((10 / 4, 3)).shape)
