import numpy as np

print(np.zeros((int(10 / 4), 3)).shape)
