import numpy as np

print(np.asarray([1, 2], dtype=np.float32).dtype)
