import numpy as np

print(np.float32(1) + 1e-9 > 1, (np.float32(3) * 0.1).dtype)
