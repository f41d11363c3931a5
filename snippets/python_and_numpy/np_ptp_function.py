import numpy as np

print(np.ptp(np.array([1, 5])))
