import numpy as np

label = np.array([3])[0]
print(isinstance(label, int), label.dtype)
