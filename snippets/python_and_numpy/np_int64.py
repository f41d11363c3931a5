import numpy as np

actions = np.empty(3, dtype=np.int64)
print(actions.dtype)
