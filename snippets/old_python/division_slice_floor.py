import numpy as np

x = np.arange(5)
print(x[: len(x) // 2])
