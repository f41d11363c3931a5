import numpy as np

found = np.array([])
print("none" if not found else "some", found.shape)
