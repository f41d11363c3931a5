import numpy as np

print(np.float64(1) + 1e-9 > 1, (np.float64(3) * 0.1).dtype)
