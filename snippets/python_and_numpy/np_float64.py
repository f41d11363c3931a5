import numpy as np

print(np.zeros(2, dtype=np.float64).dtype)
