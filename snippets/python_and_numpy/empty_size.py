import numpy as np

found = np.array([])
print("none" if not found.size else "some", found.shape)
