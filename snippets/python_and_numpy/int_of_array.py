import numpy as np

print(int(np.array([3])))
