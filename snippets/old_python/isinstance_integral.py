import numbers

import numpy as np

label = np.array([3])[0]
print(isinstance(label, numbers.Integral), label.dtype)
