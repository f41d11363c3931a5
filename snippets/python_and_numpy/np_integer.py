import numpy as np

actions = np.empty(3, dtype=np.integer)
print(actions.dtype)
